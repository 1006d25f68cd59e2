/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.tree.SourceText;

/** Steps through XML; document types are skipped, their entities not known, and nothing beyond the text is read. */
final class Xml {

    private static final int DEEPEST = 50;
    private static final String REMEDY = "Save the diagram again in draw.io";

    private final SourceText source;
    private final XMLStreamReader reader;
    /** The line that stands for all of a text that was packed within the file; 0 for the file itself. */
    private final int fixedLine;
    private int depth;

    Xml(SourceText source, String text, int fixedLine) {
        this.source = source;
        this.fixedLine = fixedLine;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Goes to the next start or end of an element, or text; false at the end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                    throw source.error(line(), "elements nest deeper than " + DEEPEST + " levels", REMEDY);
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        || event == XMLStreamConstants.CHARACTERS) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private ImportException malformed(XMLStreamException e) {
        int at = fixedLine > 0 ? fixedLine : e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return source.error(at, "the diagram is not valid XML, or defines entities", REMEDY);
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute of the element, or null. */
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    int line() {
        return fixedLine > 0 ? fixedLine : reader.getLocation().getLineNumber();
    }
}
