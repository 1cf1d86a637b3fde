package org.newsproof.report.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.newsproof.report.Target;

/** An XML report in the making, an element a line; its target gets nothing before it is published. Not thread-safe. */
final class XmlFile implements Closeable {
    private final Target target;
    private final XMLStreamWriter xml;
    private int depth;

    /** @param target this file's to close */
    XmlFile(Target target) throws IOException {
        this.target = target;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target.stream(), StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Begins an element. */
    XmlFile start(String name, String... namesAndValues) throws IOException {
        return writing(() -> {
            line();
            xml.writeStartElement(name);
            attributes(namesAndValues);
            depth++;
        });
    }

    /** Ends the element that was begun last. */
    XmlFile end() throws IOException {
        return writing(() -> {
            depth--;
            line();
            xml.writeEndElement();
        });
    }

    /** A whole element without contents. */
    XmlFile empty(String name, String... namesAndValues) throws IOException {
        return writing(() -> {
            line();
            xml.writeEmptyElement(name);
            attributes(namesAndValues);
        });
    }

    /** A whole element with a text. */
    XmlFile text(String text, String name, String... namesAndValues) throws IOException {
        return writing(() -> {
            line();
            xml.writeStartElement(name);
            attributes(namesAndValues);
            xml.writeCharacters(XmlText.of(text));
            xml.writeEndElement();
        });
    }

    void publish() throws IOException {
        writing(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
        target.publish();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], XmlText.of(namesAndValues[i + 1]).replaceAll("[\\t\\r\\n]+", " ")); // a reader would make blanks of them too
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private XmlFile writing(Writing writing) throws IOException {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
