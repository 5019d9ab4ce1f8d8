/**
 * What tests of every area share to make topologies: a readable builder, the words it reads, whole patterns, and random
 * designs that are sound whatever kinds and parts the model has.
 */
package dev.portolan.testing;
