/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The text of one small YAML file as nodes that know their lines. Nothing is constructed from tags. */
final class YamlFile {

    /** Settings that people write come nowhere near it. */
    private static final long LARGEST = 1L << 20;
    private static final int DEEPEST = 16;
    private static final String BARE_STAR = "A text that starts with * is an alias in YAML. Put it into quotes.";
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String name;

    private YamlFile(String name) {
        this.name = name;
    }

    static YamlFile named(Path file) {
        return new YamlFile(file.toString());
    }

    /** The top node. */
    MappingNode read(Path file) throws RulesFileException {
        String text = text(file);
        try {
            refuseAliasesAndDepth(text);
            Node root = new Compose(SETTINGS).composeString(text)
                    .orElseThrow(() -> error(0, "The file is empty. Start it with 'version: 1', or delete it."));
            return mapping(root, "The file");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1;
            if (text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").matches(".*[:-] +\\*.*")) {
                throw error(line, BARE_STAR);
            }
            throw error(line, "This is not valid YAML: " + e.getProblem()
                    + ". Correct it there, for instance its indentation or quotes.");
        } catch (YamlEngineException e) {
            throw error(0, "This is not valid YAML: " + e.getMessage().lines().findFirst().orElse("")
                    + ". Save it as plain text.");
        }
    }

    private String text(Path file) throws RulesFileException {
        try {
            if (Files.size(file) > LARGEST) {
                throw error(0, "The file is larger than 1 MB. Name rules by wildcards such as SEC-NET-*.");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (NoSuchFileException e) {
            throw error(0, "There is no such file. Check the path.");
        } catch (CharacterCodingException e) {
            throw error(0, "The text is not valid UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw error(0, "Cannot be read: " + e.getMessage() + ". Check that it is a file and may be read.");
        }
    }

    /** Composing is recursive and follows aliases, so both are bounded before. */
    private void refuseAliasesAndDepth(String text) throws RulesFileException {
        int depth = 0;
        for (Event each : new Parse(SETTINGS).parseString(text)) {
            int line = each.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            if (each instanceof AliasEvent) {
                throw error(line, BARE_STAR);
            }
            depth += each instanceof CollectionStartEvent ? 1 : each instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw error(line, "Values nest deeper than " + DEEPEST + " levels. Settings need three.");
            }
        }
    }

    /** @param what names the node at the beginning of a sentence */
    MappingNode mapping(Node node, String what) throws RulesFileException {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw error(line(node), what + " has to be a mapping. Write 'name: value', one a line.");
    }

    /** The values by their keys, in the order of the file. */
    Map<ScalarNode, Node> entries(MappingNode mapping) throws RulesFileException {
        Map<String, ScalarNode> keys = new LinkedHashMap<>();
        Map<ScalarNode, Node> entries = new LinkedHashMap<>();
        for (NodeTuple each : mapping.getValue()) {
            if (!(each.getKeyNode() instanceof ScalarNode key)) {
                throw error(line(each.getKeyNode()), "A name has to be text. Write 'name: value'.");
            }
            ScalarNode earlier = keys.putIfAbsent(key.getValue(), key);
            if (earlier != null) {
                throw error(line(key), "'" + key.getValue() + "' appears twice, first in line " + line(earlier)
                        + ". Remove one of them.");
            }
            entries.put(key, each.getValueNode());
        }
        return entries;
    }

    SequenceNode list(Node node, String what) throws RulesFileException {
        if (node instanceof SequenceNode sequence) {
            return sequence;
        }
        throw error(line(node), what + " has to be a list. Write '- item', one a line, or [item, item].");
    }

    /** Text that is not blank. */
    String text(Node node, String what) throws RulesFileException {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error(line(node), what + " has to be text. Write it behind the colon.");
    }

    RulesFileException error(int line, String problem) {
        return new RulesFileException(name, line, problem.replaceAll("\\p{Cntrl}+", " "));
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
