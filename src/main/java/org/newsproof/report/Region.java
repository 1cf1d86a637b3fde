package org.newsproof.report;

/**
 * Where a span begins and ends as editors count.
 *
 * @param startLine from 1
 * @param startColumn from 1, in UTF-16 code units
 * @param endLine from 1
 * @param endColumn from 1, in UTF-16 code units; the one after the last
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {}
