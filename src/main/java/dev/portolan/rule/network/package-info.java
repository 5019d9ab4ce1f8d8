/**
 * Rules about places and the ways out of them: address blocks, addresses, subnets, route tables and private lines.
 *
 * <p>Severities, here and in the packages beside it: what is refused or contradicts itself is an error; what is unfinished,
 * has no effect or holds by an unconfirmed fact is a warning; what is worth knowing is a note. No rule says whether a
 * connection gets through: that is the analysis' to say.
 */
package dev.portolan.rule.network;
