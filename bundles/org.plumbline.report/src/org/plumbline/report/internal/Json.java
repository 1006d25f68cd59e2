/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** JSON with two spaces of indentation, in the order it is written; absent values are left out. */
final class Json implements Closeable {

    private final Writer out;
    private final JsonWriter json;

    Json(OutputStream stream) {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    Json object() throws IOException {
        json.beginObject();
        return this;
    }

    Json object(String name) throws IOException {
        json.name(name).beginObject();
        return this;
    }

    Json endObject() throws IOException {
        json.endObject();
        return this;
    }

    Json array(String name) throws IOException {
        json.name(name).beginArray();
        return this;
    }

    Json endArray() throws IOException {
        json.endArray();
        return this;
    }

    Json put(String name, String value) throws IOException {
        json.name(name).value(value == null ? "" : value);
        return this;
    }

    Json put(String name, long value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    Json put(String name, double value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    Json put(String name, boolean value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    Json putNull(String name) throws IOException {
        json.name(name).nullValue();
        return this;
    }

    Json putIfPresent(String name, String value) throws IOException {
        return value == null || value.isBlank() ? this : put(name, value);
    }

    Json value(String value) throws IOException {
        json.value(value);
        return this;
    }

    Json put(String name, Iterable<String> values) throws IOException {
        array(name);
        for (String each : values) {
            json.value(each);
        }
        return endArray();
    }

    /** Ends the text with a line feed; the stream below stays open. */
    @Override
    public void close() throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }
}
