package org.newsproof.document.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsproof.document.SourceMap;

/** The words of a part of a page as a browser shows them, a paragraph a block. Not thread-safe. */
final class PageText {
    /** Without words for a reader, or the way to other pages. */
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "head", "nav", "iframe", "object", "svg", "math", "canvas", "audio", "video", "select", "textarea", "input", "dialog");
    /** What stands around the article where a page names no part as one. */
    private static final Set<String> AROUND = Set.of("header", "footer", "aside", "form");

    private final String file;
    private final SourceMap.Builder text;
    private final Optional<Element> headline;
    private String gap = "";
    private boolean space;

    /** @param headline what is told as the headline and so no part of the text */
    PageText(String file, Optional<Element> headline) {
        this.file = file;
        this.text = new SourceMap.Builder(file);
        this.headline = headline;
    }

    String text() {
        return text.text();
    }

    SourceMap map() {
        return text.map();
    }

    /** Recursion ends: pages are not deeper than {@link Limits#DEEPEST}, and what a parser makes of fragments not than its own limit. */
    void read(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                write(words);
            } else if (node instanceof Comment comment && Switches.isOne(comment.getData())) {
                write(comment);
            } else if (node instanceof Element child && !isSilent(child)) {
                if (element.normalName().equals("body") && AROUND.contains(child.normalName())) {
                    breakLine(Paragraphs.GAP);
                } else if (child.normalName().equals("br")) {
                    breakLine("\n");
                } else if (child.isBlock() || child.normalName().equals("button")) {
                    breakLine(Paragraphs.GAP);
                    read(child);
                    breakLine(Paragraphs.GAP);
                } else {
                    read(child);
                }
            }
        }
    }

    private boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("role").equals("navigation") || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none")
                || headline.filter(element::equals).isPresent();
    }

    private void breakLine(String lineEnd) {
        boolean second = lineEnd.equals("\n") && gap.equals("\n");
        gap = second || lineEnd.length() > gap.length() ? second ? Paragraphs.GAP : lineEnd : gap;
        space = false;
    }

    private void write(TextNode node) {
        String words = node.getWholeText();
        int from = node.sourceRange().start().pos();
        int to = node.sourceRange().end().pos();
        boolean isKnown = from >= 0 && to <= file.length() && from < to;
        Optional<int[]> places = isKnown ? Written.places(file, from, to, words, false) : Optional.empty();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space = true;
            } else {
                separate();
                if (places.isPresent()) {
                    text.append(c, places.get()[i]);
                } else {
                    text.add(String.valueOf(c));
                }
            }
        }
    }

    /** As it stands in the file. */
    private void write(Comment comment) {
        int from = comment.sourceRange().start().pos();
        int to = comment.sourceRange().end().pos();
        separate();
        for (int at = Math.max(0, from); at < Math.min(to, file.length()); at++) {
            text.append(file.charAt(at), at);
        }
    }

    private void separate() {
        if (text.length() > 0) {
            text.add(gap.isEmpty() && space ? " " : gap);
        }
        gap = "";
        space = false;
    }
}
