/**
 * The table of scenarios: small designs, each a sentence and one change away from one that works, with the verdict and
 * the blockers that a real network and a real Kafka client would give. The expectations are written from the facts of
 * the field, not from the analysis.
 */
package dev.portolan.scenario;
