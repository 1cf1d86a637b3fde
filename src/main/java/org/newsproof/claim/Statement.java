package org.newsproof.claim;

import org.newsproof.document.Span;

/**
 * What somebody says.
 *
 * @param attribution from the name to the verb of saying, or the other way round
 * @param content the words: quoted ones without their marks, else the part of the sentence that reports them
 * @param place the content with its quotation marks
 * @param direct whether they are quoted
 * @param quotes whether they are quoted or have quoted words among them
 * @param negated whether the article says that they were not said
 * @param stressed whether the article insists on the speaker: "it was X who said", "the remark was made by X"
 */
public record Statement(Mention speaker, Span attribution, Span content, Span place, boolean direct, boolean quotes, boolean negated, boolean stressed) {}
