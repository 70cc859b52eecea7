// The pack: what is compiled, in the order of the guide.
import type { Control } from "../src/dsl/control.ts";
import cm1 from "./controls/cm/cm-1.ts";
import cm2 from "./controls/cm/cm-2.ts";
import cm3 from "./controls/cm/cm-3.ts";
import cm4 from "./controls/cm/cm-4.ts";
import cm5 from "./controls/cm/cm-5.ts";
import cn3 from "./controls/cn/cn-3.ts";
import ed1 from "./controls/ed/ed-1.ts";
import ed2 from "./controls/ed/ed-2.ts";
import ksi1 from "./controls/ksi/ksi-1.ts";
import ksi2 from "./controls/ksi/ksi-2.ts";
import ksi3 from "./controls/ksi/ksi-3.ts";
import ksi4 from "./controls/ksi/ksi-4.ts";
import ksi5 from "./controls/ksi/ksi-5.ts";
import ksi6 from "./controls/ksi/ksi-6.ts";
import maa1 from "./controls/maa/maa-1.ts";
import maa3 from "./controls/maa/maa-3.ts";
import nm1 from "./controls/nm/nm-1.ts";
import nm2 from "./controls/nm/nm-2.ts";
import nm3 from "./controls/nm/nm-3.ts";
import nm4 from "./controls/nm/nm-4.ts";
import nm5 from "./controls/nm/nm-5.ts";
import nm6 from "./controls/nm/nm-6.ts";
import nm7 from "./controls/nm/nm-7.ts";
import nm8 from "./controls/nm/nm-8.ts";
import nm9 from "./controls/nm/nm-9.ts";
import nm10 from "./controls/nm/nm-10.ts";
import nm11 from "./controls/nm/nm-11.ts";
import sm1 from "./controls/sm/sm-1.ts";
import sm2 from "./controls/sm/sm-2.ts";
import sm3 from "./controls/sm/sm-3.ts";
import sm4 from "./controls/sm/sm-4.ts";
import sm5 from "./controls/sm/sm-5.ts";
import ssc2 from "./controls/ssc/ssc-2.ts";
import ssc3 from "./controls/ssc/ssc-3.ts";
import ssc4 from "./controls/ssc/ssc-4.ts";
import ssc5 from "./controls/ssc/ssc-5.ts";
import um1 from "./controls/um/um-1.ts";
import um2 from "./controls/um/um-2.ts";
import um3 from "./controls/um/um-3.ts";
import um4 from "./controls/um/um-4.ts";
import um5 from "./controls/um/um-5.ts";
import um6 from "./controls/um/um-6.ts";
import um7 from "./controls/um/um-7.ts";
import wl1 from "./controls/wl/wl-1.ts";
import wl2 from "./controls/wl/wl-2.ts";
import wl3 from "./controls/wl/wl-3.ts";
import wl4 from "./controls/wl/wl-4.ts";
import wl5 from "./controls/wl/wl-5.ts";
import wl6 from "./controls/wl/wl-6.ts";
import wl7 from "./controls/wl/wl-7.ts";
import wl8 from "./controls/wl/wl-8.ts";
import wl10 from "./controls/wl/wl-10.ts";
import wl9 from "./controls/wl/wl-9.ts";
import wl11 from "./controls/wl/wl-11.ts";
import wl12 from "./controls/wl/wl-12.ts";
import wl13 from "./controls/wl/wl-13.ts";
import wl15 from "./controls/wl/wl-15.ts";
import cassOperator from "./operators/cass-operator/index.ts";
import certManager from "./operators/cert-manager/index.ts";
import clickhouse from "./operators/clickhouse/index.ts";
import cloudnativePg from "./operators/cloudnative-pg/index.ts";
import cockroachdb from "./operators/cockroachdb/index.ts";
import gatewayApi from "./operators/gateway-api/index.ts";
import k8ssandra from "./operators/k8ssandra/index.ts";
import mariadb from "./operators/mariadb/index.ts";
import kubernetes from "./kubernetes/index.ts";
import crunchyPgo from "./operators/crunchy-pgo/index.ts";
import eck from "./operators/eck/index.ts";
import kubeblocks from "./operators/kubeblocks/index.ts";
import otRedis from "./operators/ot-redis/index.ts";
import perconaPostgresql from "./operators/percona-postgresql/index.ts";
import mysqlOperator from "./operators/mysql-operator/index.ts";
import mongodbKubernetes from "./operators/mongodb-kubernetes/index.ts";
import stackgres from "./operators/stackgres/index.ts";
import openshift from "./operators/openshift/index.ts";
import prometheusOperator from "./operators/prometheus-operator/index.ts";
import olm from "./operators/olm/index.ts";
import trivyOperator from "./operators/trivy-operator/index.ts";
import redisEnterprise from "./operators/redis-enterprise/index.ts";
import scylla from "./operators/scylla/index.ts";
import strimzi from "./operators/strimzi/index.ts";
import perconaServerMysql from "./operators/percona-server-mysql/index.ts";
import perconaServerMongodb from "./operators/percona-server-mongodb/index.ts";
import perconaXtradbCluster from "./operators/percona-xtradb-cluster/index.ts";
import yugabyte from "./operators/yugabyte/index.ts";
import vitess from "./operators/vitess/index.ts";
import zalando from "./operators/zalando/index.ts";

export const packName = "dok-policies";
export const packVersion = "0.1.0";
/** The version of the guide that the controls come from. */
export const guide = "DoK Database Operator Security and Hardening Guide 0.1.0";
/** Where it can be read. */
export const guideHome = "https://github.com/dokc/sig-operator/tree/main/operator-security-hardening";
/** All that the guide and the talks ask for, also what no object shows. */
export { guideRows } from "./guide/index.ts";
/** Alerts on logins and rights, for Prometheus. */
export { alertSets } from "./alerts/index.ts";
export const controls: readonly Control[] = [
  um1,
  um2,
  um3,
  um4,
  um5,
  um6,
  um7,
  cm1,
  cm2,
  cm3,
  cm4,
  cm5,
  nm1,
  nm2,
  nm3,
  nm4,
  nm5,
  nm6,
  nm7,
  nm8,
  nm9,
  nm10,
  nm11,
  sm1,
  sm2,
  sm3,
  sm4,
  sm5,
  ed1,
  ed2,
  maa1,
  maa3,
  ksi1,
  ksi2,
  ksi3,
  ksi4,
  ksi5,
  ksi6,
  cn3,
  ssc2,
  ssc3,
  ssc4,
  ssc5,
  wl1,
  wl2,
  wl3,
  wl4,
  wl5,
  wl6,
  wl7,
  wl8,
  wl9,
  wl10,
  wl11,
  wl12,
  wl13,
  wl15,
];
export const operators = [
  kubernetes,
  cloudnativePg,
  zalando,
  clickhouse,
  mariadb,
  certManager,
  strimzi,
  crunchyPgo,
  eck,
  otRedis,
  perconaXtradbCluster,
  perconaServerMongodb,
  perconaPostgresql,
  mongodbKubernetes,
  perconaServerMysql,
  mysqlOperator,
  cockroachdb,
  cassOperator,
  scylla,
  yugabyte,
  vitess,
  k8ssandra,
  stackgres,
  redisEnterprise,
  kubeblocks,
  olm,
  trivyOperator,
  gatewayApi,
  openshift,
  prometheusOperator,
];
