/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The committed viewpoint specification, read as plain XML. */
final class Specification {

    static final Path FILE = Path.of("description/plumbline.odesign");

    private final Document document;

    private Specification(Document document) {
        this.document = document;
    }

    static Specification read() {
        try {
            return new Specification(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    List<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            result.add((Element) all.item(i));
        }
        return result;
    }

    List<Element> elements(String tag) {
        return elements().stream().filter(each -> each.getTagName().equals(tag)).toList();
    }

    /** Elements of a class, whatever the alias of its package. */
    List<Element> ofType(String type) {
        return elements().stream().filter(each -> each.getAttribute("xsi:type").endsWith(":" + type)).toList();
    }

    /** The values of an attribute wherever it is set. */
    List<String> values(String attribute) {
        return elements().stream().filter(each -> each.hasAttribute(attribute))
                .map(each -> each.getAttribute(attribute)).toList();
    }

    List<Attr> attributes() {
        List<Attr> result = new ArrayList<>();
        for (Element each : elements()) {
            NamedNodeMap attributes = each.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                result.add((Attr) attributes.item(i));
            }
        }
        return result;
    }
}
