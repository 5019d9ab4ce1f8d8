/**
 * What is said of a topology: codes, findings, blockers with their repairs, traces, verdicts, and the sentences for them.
 * It holds no rule and decides nothing.
 */
package dev.portolan.finding;
