import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("Storage Management", [
  {
    id: "SM-1",
    title: "Disk Encryption",
    sees: "Custom resources' volumes and their storage classes.",
    question: "Is every volume that holds data encrypted by its storage, without anybody having to ask for it?",
  },
  {
    id: "SM-2",
    title: "Application Level Encryption",
    sees: "Custom resources and the operator's CRDs: fields for the database's own encryption.",
    question: "Can the database's own encryption of its files, if it has any, be turned on through the operator?",
  },
  {
    id: "SM-3",
    title: "Database Key Management",
    sees: "Custom resources: where the key of the database's own encryption is kept.",
    question: "Are the keys of the database's own encryption kept in a key service, such as a cloud's KMS or Vault?",
  },
  {
    id: "SM-4",
    title: "Persistent Volume Claim Integration",
    sees: "The operator's CRDs: fields for the volume claims.",
    question: "Can a user set properties of the volume claims, such as access modes, a data source and annotations?",
  },
  {
    id: "SM-5",
    title: "Storage Class Integration",
    sees: "The operator's CRDs: fields for the storage class.",
    question: "Can a user choose the storage class of every volume that the operator claims?",
  },
]);
