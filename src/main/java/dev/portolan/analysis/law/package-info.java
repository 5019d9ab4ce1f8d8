/** What differs between providers and decides whether a packet gets through, as dated facts with their sources. */
package dev.portolan.analysis.law;
