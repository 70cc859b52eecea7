import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("Network Management", [
  {
    id: "NM-1",
    title: "Secure Ports",
    sees: "Custom resources: listeners, ports and protocols.",
    question: "Are all ports and protocols that carry data or passwords in plain text closed, unless somebody opens them on purpose?",
  },
  {
    id: "NM-2",
    title: "IP Address Filtering",
    sees: "Custom resources: addresses that logins are accepted from.",
    question: "Can each login be limited to a list of addresses, of IPv4 and of IPv6?",
  },
  {
    id: "NM-3",
    title: "Server Certificate Verification",
    sees: "Custom resources: switches that skip the verification of certificates.",
    question: "Does the database verify the certificate of everything that it connects to with encryption?",
  },
  {
    id: "NM-4",
    title: "Encrypted Client Connections",
    sees: "Custom resources: TLS for clients, its versions and ciphers.",
    question: "Must clients use TLS 1.2 or later with strong ciphers, and can certificates be demanded of them?",
  },
  {
    id: "NM-5",
    title: "Encrypted Intra-cluster Communications",
    sees: "Custom resources: TLS between the members of a cluster.",
    question: "Is all traffic between members of a cluster encrypted with TLS 1.2 or later, replication and distributed queries included?",
  },
  {
    id: "NM-6",
    title: "Encrypted External Service Communications",
    sees: "Custom resources: endpoints of object stores, directories, queues and other services.",
    question: "Is every connection to services outside the cluster encrypted with TLS 1.2 or later?",
  },
  {
    id: "NM-7",
    title: "Server X509 Certificate and Keys",
    sees: "Custom resources and cert-manager's: where server certificates come from, and who renews them.",
    question: "Are server certificates and keys installed, renewed before they expire and removed without anybody copying files?",
  },
  {
    id: "NM-8",
    title: "Root X509 Certificates",
    sees: "Custom resources and cert-manager's: which authorities are trusted.",
    question: "Can the root certificates of an organization's own authority be installed, replaced and removed on every member?",
  },
  {
    id: "NM-9",
    title: "Chained certificates",
    sees: "Custom resources and cert-manager's: what signs the server's certificate.",
    question: "Does the database take a certificate that an intermediate authority has signed, and show clients the whole chain?",
  },
  {
    id: "NM-10",
    title: "FIPS Compatibility",
    sees: "Custom resources: images that are named as built for FIPS.",
    question: "Is there an image or a setting with which the database uses only cryptography that is validated for FIPS 140?",
  },
  {
    id: "NM-11",
    title: "Service Integration",
    sees: "The operator's CRDs: fields for the services.",
    question: "Can a user set type, annotations and source ranges of every service that the operator makes?",
  },
]);
