// The manifests that are checked: the fixtures of the controls, under names of their own, among what else a repository
// of deployments holds. The same number gives the same files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtures } from "../../../test-suites/support/fixtures.ts";

export interface Manifests {
  readonly folder: string;
  readonly count: number;
  readonly bytes: number;
}

const FILES_IN_A_FOLDER = 500;

/** Writes so many manifests, one to a file; of ten, six are of kinds that controls are about. */
export function writeManifests(folder: string, count: number): Manifests {
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const inside = join(folder, `team-${String(Math.floor(index / FILES_IN_A_FOLDER)).padStart(3, "0")}`);
    if (index % FILES_IN_A_FOLDER === 0) {
      mkdirSync(inside, { recursive: true });
    }
    const text = manifestAt(index);
    bytes += text.length;
    writeFileSync(join(inside, `${String(index).padStart(6, "0")}.yaml`), text);
  }
  return { folder, count, bytes };
}

/** Plain objects with default parameters only: all engines are given the same rules. */
const SUBJECTS = fixtures.filter(({ params, object }) => Object.keys(params).length === 0 && object.metadata?.name !== undefined);
const STEP = 7;

/** The manifest of a number. */
export function manifestAt(index: number): string {
  const place = index % 10;
  if (place < 6) {
    const subject = SUBJECTS[(Math.floor(index / 10) * STEP * 6 + place * STEP) % SUBJECTS.length];
    return renamed(subject?.text ?? "", subject?.object.metadata?.name ?? "", `subject-${index}`);
  }
  return place < 8 ? deployment(index) : place === 8 ? service(index) : configMap(index);
}

/** Without the comments of a fixture, and with another name in its metadata. */
function renamed(text: string, from: string, to: string): string {
  const metadata = /^metadata:.*(?:\n(?:[ \t].*|$))*/mu;
  const bare = text.replace(/^[ \t]*#[!?=].*\n/gmu, "");
  return bare.replace(metadata, (block) => block.replace(new RegExp(`(\\bname: *["']?)${from.replaceAll(".", "\\.")}(?![\\w.-])`, "u"), `$1${to}`));
}

const deployment = (index: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${index}
  namespace: shop
  labels:
    app.kubernetes.io/name: web-${index}
    app.kubernetes.io/part-of: shop
spec:
  replicas: ${2 + (index % 3)}
  selector:
    matchLabels:
      app.kubernetes.io/name: web-${index}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web-${index}
        app.kubernetes.io/part-of: shop
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: web
          image: registry.example.org/shop/web:1.${index % 40}.2
          args: ["serve", "--listen=:8080", "--config", "/etc/web/app.yaml"]
          ports:
            - { name: http, containerPort: 8080 }
          env:
            - name: DATABASE_HOST
              value: orders-rw.shop.svc
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: orders-app
                  key: password
          readinessProbe:
            httpGet:
              path: /ready
              port: http
            periodSeconds: 5
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { memory: 256Mi }
          volumeMounts:
            - name: config
              mountPath: /etc/web
      volumes:
        - name: config
          configMap:
            name: web-${index}
`;

const service = (index: number): string => `apiVersion: v1
kind: Service
metadata:
  name: web-${index}
  namespace: shop
spec:
  selector:
    app.kubernetes.io/name: web-${index - 1}
  ports:
    - name: http
      port: 80
      targetPort: http
`;

const configMap = (index: number): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: web-${index}
  namespace: shop
data:
  LOG_LEVEL: info
  app.yaml: |
    listen: ":8080"
    database:
      pool: ${5 + (index % 20)}
      timeout: 5s
    # Read again on SIGHUP.
    features:
${Array.from({ length: 20 }, (_, feature) => `      feature-${feature}: ${(index + feature) % 2 === 0}\n`).join("")}`;
