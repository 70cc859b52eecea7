// The facts of the supply chain: what a scanner found in images that belong to a database or its operator, and what they are.
import type { Read } from "./read.ts";

interface OfImage extends Read {
  /** Its repository, without the registry. */
  readonly repository: string;
  /** Its tag, or else its digest. */
  readonly version: string;
}

/** SSC-3 (operators' images) and SSC-4 (those that operators deploy). How many vulnerabilities of a severity a scan found; 0: it looked. */
export interface FoundVulnerabilities extends OfImage {
  /** In capitals, as CVSS has them, and UNKNOWN. */
  readonly severity: string;
  readonly count: number;
}

/** SSC-2. A container whose image is no release: a build on the way to one (`main`, `nightly`), or one to try (`1.2.0-rc1`). */
export interface UnreleasedImage extends Read {
  readonly name: string;
  readonly tag: string;
  readonly build: "development" | "preview";
}

/** SSC-5. Vulnerabilities of a severity that newer packages correct, with one of them as an example. */
export interface CorrectedVulnerabilities extends OfImage {
  readonly severity: string;
  readonly example: string;
  readonly package: string;
  /** The version that corrects it; several where several lines are maintained. */
  readonly corrected: string;
}

/** SSC-5. The Linux distribution that an image is made of, and whose makers correct nothing any more. */
export interface EndedSystem extends OfImage {
  readonly system: string;
}

/** CN-3. A credential in a Secret, or in a container's environment, that anybody reads who has the file. `elsewhere`: a cluster or Helm wrote it, and Git may hold something else. */
export interface ReadableSecret extends Read {
  readonly key: string;
  readonly state: "readable" | "elsewhere";
}

export interface SupplyChainFacts {
  readonly readableSecrets: ReadableSecret;
  readonly unreleasedImages: UnreleasedImage;
  readonly operatorVulnerabilities: FoundVulnerabilities;
  readonly deployedVulnerabilities: FoundVulnerabilities;
  readonly correctedVulnerabilities: CorrectedVulnerabilities;
  readonly endedSystems: EndedSystem;
  /** SSC-5. A scan that is never made again, unless the workload changes. */
  readonly lastScans: OfImage;
}
