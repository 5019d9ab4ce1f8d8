/**
 * Laws that hold for every design, tried on random variations of small ones: a repair repairs, a permission harms
 * nobody, and names and order mean nothing. Every trial is named by its seed.
 */
package dev.portolan.law;
