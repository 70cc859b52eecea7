// Keys and certificates of a cluster, for its life only.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Pair {
  readonly certificate: string;
  readonly key: string;
}

/** Paths of files. */
export interface Certificates {
  readonly authority: Pair;
  /** For 127.0.0.1: the API server and all webhooks. */
  readonly server: Pair;
  readonly admin: Pair;
  readonly controllerManager: Pair;
  readonly serviceAccount: { readonly publicKey: string; readonly key: string };
}

export function makeCertificates(folder: string): Certificates {
  mkdirSync(folder, { recursive: true });
  const authority = issue(folder, "authority", "/CN=test authority", [
    "basicConstraints=critical,CA:TRUE",
    "keyUsage=critical,keyCertSign,cRLSign,digitalSignature",
  ]);
  const leaf = (name: string, subject: string, usage: string, names: readonly string[] = []): Pair =>
    issue(
      folder,
      name,
      subject,
      ["basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature", `extendedKeyUsage=${usage}`, ...names],
      authority,
    );
  return {
    authority,
    server: leaf("server", "/CN=127.0.0.1", "serverAuth", ["subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc"]),
    admin: leaf("admin", "/O=system:masters/CN=admin", "clientAuth"),
    controllerManager: leaf("controller-manager", "/CN=system:kube-controller-manager", "clientAuth"),
    serviceAccount: writeKeys(folder, "service-account"),
  };
}

function writeKeys(folder: string, name: string): { readonly publicKey: string; readonly key: string } {
  const pair = generateKeyPairSync("ec", {
    namedCurve: "prime256v1",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const files = { publicKey: join(folder, `${name}.pub`), key: join(folder, `${name}.key`) };
  writeFileSync(files.publicKey, pair.publicKey);
  writeFileSync(files.key, pair.privateKey, { mode: 0o600 });
  return files;
}

/** Node signs no X.509 certificates, hence openssl. */
function issue(folder: string, name: string, subject: string, extensions: readonly string[], by?: Pair): Pair {
  const { key } = writeKeys(folder, name);
  const certificate = join(folder, `${name}.crt`);
  const signer = by === undefined ? [] : ["-CA", by.certificate, "-CAkey", by.key];
  const added = extensions.flatMap((extension) => ["-addext", extension]);
  // Without a configuration of its own, so that no extension comes twice.
  const config = join(folder, "openssl.cnf");
  writeFileSync(config, "[req]\ndistinguished_name = none\n[none]\n");
  execFileSync("openssl", ["req", "-x509", "-config", config, "-new", "-key", key, "-subj", subject, "-days", "7", ...added, ...signer, "-out", certificate], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return { certificate, key };
}

export const base64Of = (file: string): string => readFileSync(file).toString("base64");
