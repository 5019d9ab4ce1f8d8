/** What tests build on: a builder for readable topologies, and topologies at random. */
package dev.portolan.testing;
