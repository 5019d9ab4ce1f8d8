/** What tests of every area share to make topologies: a readable builder, the words it reads, and whole patterns. */
package dev.portolan.testing;
