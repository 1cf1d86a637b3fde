package org.newsproof.document.format;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsproof.document.UnreadableInput;

/**
 * Reads XML and nothing else: no DTD, no external file, no entity but the five of XML itself and character references. Thread-safe.
 */
final class XmlTree {
    private static final Pattern ENCODING = Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})[\"']");

    private XmlTree() {}

    /** @throws UnreadableInput when it is not well-formed, too large or too deep */
    static XmlElement read(byte[] xml) throws UnreadableInput {
        if (xml.length > Limits.LARGEST_TREE) {
            throw new UnreadableInput("is larger than " + Limits.LARGEST_TREE / 1024 / 1024 + " MiB, which no article in XML is");
        }
        return parse(xml, false);
    }

    /** The local name of the root element. */
    static String rootOf(byte[] xml) throws UnreadableInput {
        return parse(xml, true).name();
    }

    private static XmlElement parse(byte[] xml, boolean rootOnly) throws UnreadableInput {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(Encodings.decode(xml, ENCODING)));
            try {
                return tree(reader, rootOnly);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableInput("is no well-formed XML" + place(e) + ": " + reason(e));
        } catch (RuntimeException e) { // the JDK's reader throws them for broken declarations
            throw new UnreadableInput("is no well-formed XML: " + (e.getMessage() == null ? "it is malformed" : e.getMessage()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static XmlElement tree(XMLStreamReader reader, boolean rootOnly) throws XMLStreamException, UnreadableInput {
        Deque<XmlElement> open = new ArrayDeque<>();
        int elements = 0;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > Limits.MOST_ELEMENTS) {
                        throw new UnreadableInput("has more than " + Limits.MOST_ELEMENTS + " elements");
                    }
                    XmlElement element = new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>(2));
                    if (rootOnly) {
                        return element;
                    }
                    if (!open.isEmpty()) {
                        open.peek().nodes().add(element);
                    }
                    open.push(element);
                    if (open.size() > Limits.DEEPEST) {
                        throw new UnreadableInput("line " + reader.getLocation().getLineNumber() + ": more than " + Limits.DEEPEST + " elements lie in each other");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText(open, reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableInput("line " + reader.getLocation().getLineNumber() + ": the entity '"
                        + reader.getLocalName() + "' is not one of XML's own; DTDs and their entities are not read");
                case XMLStreamConstants.END_DOCUMENT -> throw new UnreadableInput("is no well-formed XML: it ends within an element");
                default -> { } // comments, instructions, the DOCTYPE: no text
            }
        }
    }

    private static void addText(Deque<XmlElement> open, String text) {
        if (!open.isEmpty()) {
            open.peek().nodes().add(text);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null || e.getLocation().getLineNumber() < 0 ? "" : " (line " + e.getLocation().getLineNumber() + ")";
    }

    /** The message without the place that the JDK writes in front of it. */
    private static String reason(XMLStreamException e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return last.startsWith("Message: ") ? last.substring("Message: ".length()) : last;
    }
}
