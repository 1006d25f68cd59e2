/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.importer.ImportException;

/** A decoded text file that knows its name, so that errors can point into it. */
public final class SourceText {

    /** Twenty times what CloudFormation itself accepts for a template. */
    public static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private final String name;
    private final String text;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Reads and decodes a file; its size is checked before anything is read. */
    public static SourceText read(Path file) {
        String name = checked(file, LARGEST_FILE);
        try {
            return decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The beginning of a file as text; what cannot be decoded shows as such. */
    public static String head(Path file, int bytes) {
        String name = checked(file, Long.MAX_VALUE);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(bytes);
            if (PngDiagram.isPng(head)) {
                return headOfDiagram(file, bytes);
            }
            Encoding encoding = Encoding.of(head);
            return new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static String headOfDiagram(Path file, int length) {
        try {
            String text = read(file).text();
            return text.substring(0, Math.min(length, text.length()));
        } catch (ImportException e) {
            // An image like any other; who reads it is told.
            return "";
        }
    }

    /** Opens a file that is read as it comes; reading fails where the text is not valid. */
    public static Reader open(Path file, long largest) {
        String name = checked(file, largest);
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file));
            in.mark(Encoding.LONGEST_MARK);
            Encoding encoding = Encoding.of(in.readNBytes(Encoding.LONGEST_MARK));
            in.reset();
            in.skipNBytes(encoding.mark());
            return new InputStreamReader(in, encoding.charset().newDecoder());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The name of a file as the user gave it. */
    public static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String checked(Path file, long largest) {
        String name = nameOf(file);
        try {
            if (!Files.exists(file)) {
                throw new ImportException(name, 0, "there is no such file", "Check the path");
            }
            if (!Files.isRegularFile(file)) {
                throw new ImportException(name, 0, "this is not a regular file", "Name a template file");
            }
            long size = Files.size(file);
            if (size > largest) {
                throw new ImportException(name, 0, "the file has " + size / MEGABYTE + " MB, more than the "
                        + largest / MEGABYTE + " MB " + (largest == LARGEST_FILE ? "a template" : "it") + " may have",
                        "Give the template itself, not a package or a log");
            }
            return name;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static ImportException unreadable(String name, IOException e) {
        return new ImportException(name, 0, "the file cannot be read (" + e.getMessage() + ")",
                "Check that it exists and may be read");
    }

    /** Decodes UTF-8 or UTF-16, with or without a byte order mark, or the diagram that a PNG image holds. */
    public static SourceText decode(String name, byte[] bytes) {
        if (PngDiagram.isPng(bytes)) {
            return of(name, PngDiagram.read(name, bytes, LARGEST_FILE));
        }
        Encoding encoding = Encoding.of(bytes);
        int mark = encoding.mark();
        Charset charset = encoding.charset();
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new ImportException(name, lines(out, out.length()), "the text is not valid " + charset.name(),
                    "Save the file as UTF-8 text");
        }
        return of(name, out.toString());
    }

    /** Text that is decoded already. */
    public static SourceText of(String name, String text) {
        SourceText source = new SourceText(name, text);
        source.refuseBinary();
        return source;
    }

    private void refuseBinary() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw error(lineAt(i), String.format("this is not a text file: it contains the control character"
                        + " U+%04X", (int) c), "Give a template in YAML or JSON");
            }
        }
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The 1-based line of an offset into the text. */
    public int lineAt(int offset) {
        return lines(text, Math.min(offset, text.length()));
    }

    private static int lines(CharSequence text, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }

    /** An error that points to a line of this file. */
    public ImportException error(int line, String problem, String remedy) {
        return new ImportException(name, line, problem, remedy);
    }
}
