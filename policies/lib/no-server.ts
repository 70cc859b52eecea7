import { notApplicable } from "../../src/dsl/index.ts";

/** The facts of a server, for an object that makes none. What is known of one of them is stated after these. */
export function noServer(because: string) {
  const none = notApplicable(because);
  return {
    accountControl: none,
    accountFields: none,
    accountStorage: none,
    addressFilters: none,
    administratorLogins: none,
    auditLogs: none,
    authenticationFields: none,
    certificateChains: none,
    claimFields: none,
    clientTls: none,
    clusterGrants: none,
    clusterTls: none,
    containers: none,
    cryptoModules: none,
    dataEncryptionFields: none,
    dataKeys: none,
    dataVolumes: none,
    defaultAccounts: none,
    exposedServices: none,
    loggedData: none,
    logStreams: none,
    memberLogins: none,
    metricsEndpoints: none,
    passwordHandling: none,
    plaintextListeners: none,
    podFields: none,
    rootCertificates: none,
    serverCertificates: none,
    serviceFields: none,
    storageClassFields: none,
    storageClasses: none,
  };
}
