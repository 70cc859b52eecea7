/** `serviceType`, `AB-1`, `data-volumes` → `service_type`, `ab_1`, `data_volumes`. */
export function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, "$1_$2")
    .replace(/[^A-Za-z0-9]+/gu, "_")
    .replace(/^_+|_+$/gu, "")
    .replace(/^(?=\d)/u, "n")
    .toLowerCase();
}
