import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("Credential and Key Management", [
  {
    id: "CM-1",
    title: "Secure Key Management",
    sees: "Custom resources: where keys come from.",
    question: "Can the keys that the database and its backups use be kept in a key service, such as a cloud's KMS or Vault?",
  },
  {
    id: "CM-2",
    title: "Database Account Credentials",
    sees: "Custom resources: credentials written in them, and Secrets they name instead.",
    question: "Does every login of the database get its password from a Secret, with none in a custom resource, a ConfigMap or an argument?",
  },
  {
    id: "CM-3",
    title: "External Credentials",
    sees: "Custom resources: credentials for object stores, directories, queues and other services.",
    question: "Do credentials for other services come from Secrets only?",
  },
  {
    id: "CM-4",
    title: "Pod Integration",
    sees: "The operator's CRDs: fields for the pods, such as a template, volumes or annotations.",
    question: "Can a user add annotations, containers and volumes to the database's pods, so that an injector can bring secrets?",
  },
  {
    id: "CM-5",
    title: "Cloud Resource Access",
    sees: "Custom resources: keys or identities for object stores and key services.",
    question: "Can the database and its backups reach cloud services by the identity of a service account, without static keys?",
  },
]);
