import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("User Management", [
  {
    id: "UM-1",
    title: "Default User Password",
    sees: "Custom resources: the passwords of default accounts, and the Secrets they come from.",
    question: "Does every default account get a random password of its own, made by the operator or taken from a Secret, with no empty or published one left?",
  },
  {
    id: "UM-2",
    title: "Default User Network",
    sees: "Custom resources: from which addresses administrators may log in.",
    question: "Are default and administrator logins accepted only from the server itself or from addresses within the cluster, as the operator sets them up?",
  },
  {
    id: "UM-3",
    title: "Prevent Insecure Passwords",
    sees: "Custom resources: how passwords are stored, and which are refused.",
    question: "Are passwords stored only as salted hashes, and are weak ones refused when they are set?",
  },
  {
    id: "UM-4",
    title: "Local User Accounts",
    sees: "Custom resources and the operator's CRDs: accounts, roles and rights.",
    question: "Can accounts and their rights be declared through the operator, or by the database's own roles, without a password in plain text?",
  },
  {
    id: "UM-5",
    title: "Authentication Provider Support",
    sees: "The operator's CRDs: fields for LDAP, OIDC, Kerberos or another provider.",
    question: "Can logins be checked by LDAP, OIDC or another provider outside the database, set up through the operator?",
  },
  {
    id: "UM-6",
    title: "Intra-Cluster Authentication",
    sees: "Custom resources: how members of a cluster log in to each other.",
    question: "Do members of a cluster authenticate each other by certificates or a shared secret that the operator makes, with nothing to turn on?",
  },
  {
    id: "UM-7",
    title: "Secure Local User Storage",
    sees: "Custom resources: where accounts are kept, and how their passwords are hashed.",
    question: "Are accounts that the database keeps in files stored with salted hashes, where only its own user can read them?",
  },
]);
