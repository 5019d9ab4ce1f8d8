/** Benchmarks: they print figures and judge nothing. See the README for how to run them. */
package dev.portolan.bench;
