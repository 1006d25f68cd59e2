/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.cloudformation.ResourceImport;
import org.plumbline.importer.internal.cloudformation.ResourceSet;
import org.plumbline.importer.internal.template.Parameter;
import org.plumbline.importer.internal.template.ReferenceIndex;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** One import of a plan or a state: its resources are said in the words of CloudFormation, then mapped like those. */
public final class TerraformImport {

    private static final Pattern ARN_REGION = Pattern.compile("arn:[^:]*:[^:]*:([a-z]{2}(?:-[a-z]+)+-\\d):.*");
    private static final List<String> EVERYDAY = List.of("this", "main", "default", "self");

    private final Configuration configuration;
    private final References references;
    private final Plan plan;
    private final String file;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Resolved> properties = new LinkedHashMap<>();
    private final Map<String, ImportNote> leftOut = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** A resource that adds to others. */
    private record Part(PlanResource resource, TypeRow row, Fields fields) {
    }

    private TerraformImport(String file, Plan plan) {
        this.file = file;
        this.plan = plan;
        configuration = new Configuration(plan);
        references = new References(plan.resources(), configuration);
    }

    /**
     * @throws ImportException when the text is malformed or neither a plan nor a state
     */
    public static ImportResult run(String file, Reader text, ImportOptions options) {
        return new TerraformImport(file, PlanReader.read(file, text)).run(options);
    }

    private ImportResult run(ImportOptions options) {
        PolicyDocuments documents = new PolicyDocuments(configuration, references);
        List<String> order = new ArrayList<>();
        for (PlanResource each : plan.resources()) {
            order.add(each.address());
            TypeRow row = TypeTable.of(each.type());
            if (row != null && row.isLeftOut()) {
                leaveOut(each, "none of the workload: it deploys nothing, or only sets up what others use");
                continue;
            }
            TypeRow used = row == null ? TypeRow.unknown(each.type()) : row;
            Fields fields = new Attributes(each, used, references, documents)
                    .translate(configuration.expressions(each));
            Provider.of(each).ifPresent(provider -> fields.values().put("provider",
                    new Resolved.Known(provider.name(), each.line())));
            if (used.owners().isEmpty()) {
                add(each, used.type(), fields);
            } else {
                parts.add(new Part(each, used, fields));
            }
        }
        for (PlanResource each : plan.leftOut()) {
            order.add(each.address());
            leaveOut(each, "will not exist after the plan is applied");
        }
        parts.forEach(this::addPart);
        for (String address : List.copyOf(resources.keySet())) {
            settle(address);
        }
        return new ResourceImport(new ResourceSet(file, null, variables(), resources, properties,
                new ReferenceIndex(resources, properties)), options).run(order, leftOut, List.of());
    }

    private void leaveOut(PlanResource each, String why) {
        leftOut.put(each.address(), new ImportNote(ImportNote.Kind.LEFT_OUT, each.address(), each.type(),
                each.line(), why, null));
    }

    private void add(PlanResource each, String type, Fields fields) {
        resources.put(each.address(), new Resource(each.address(), type, each.line(), null, List.of(), body(each),
                label(each), each.type(), region(each)));
        properties.put(each.address(), fields);
    }

    /** Merges a part into its owners; one whose owners are all declared elsewhere stands for them. */
    private void addPart(Part part) {
        for (String attribute : part.row().owners()) {
            String target = part.row().attribute(attribute).target();
            List<String> owners = owner(part, target, attribute);
            if (owners.isEmpty()) {
                continue;
            }
            if (!target.endsWith("[]")) {
                part.fields().values().remove(target);
            }
            Fields link = new Fields(new LinkedHashMap<>(), part.resource().line());
            link.values().put(ResourceSet.OWNER, new Resolved.Reference(owners.get(0), null, part.resource().line()));
            owners.forEach(owner -> merge(part, owner));
            add(part.resource(), ResourceSet.PART, link);
            return;
        }
        if (part.row().type() == null) {
            add(part.resource(), part.resource().type(), part.fields());
        } else {
            Fields whole = new Fields(new LinkedHashMap<>(), part.resource().line());
            add(part.resource(), part.row().type(), whole);
            into(whole, part);
        }
    }

    private List<String> owner(Part part, String target, String attribute) {
        String key = target.replace("[]", "");
        Resolved value = part.fields().values().get(key);
        if (value == null) {
            return List.of();
        }
        return value.references().stream().map(Resolved.Reference::logicalId)
                .filter(id -> resources.containsKey(id) && !id.equals(part.resource().address())).distinct().toList();
    }

    private void merge(Part part, String owner) {
        if (!(properties.get(owner) instanceof Fields whole) || resources.get(owner).type().equals(ResourceSet.PART)) {
            return;
        }
        into(whole, part);
    }

    private static void into(Fields whole, Part part) {
        String base = part.row().base();
        boolean outward = part.resource().type().equals("aws_security_group_rule")
                && part.fields().at("Type").text().filter("egress"::equals).isPresent();
        if (base.isEmpty()) {
            Properties.merge(whole, part.fields());
        } else {
            Properties.put(whole, outward ? base.replace("Ingress", "Egress") : base, part.fields());
        }
    }

    private void settle(String address) {
        Resource resource = resources.get(address);
        if (properties.get(address) instanceof Fields fields) {
            Companions.settle(address, resource.type(), fields, (name, more) -> {
                String id = address + "." + name;
                String type = more.values().remove("").display();
                resources.put(id, new Resource(id, type, more.line(), null, List.of(), resource.body(), name,
                        resource.writtenType(), resource.region()));
                properties.put(id, more);
            });
        }
    }

    /** Tags as they are written, which tell what the resource is run for. */
    private static Mapping body(PlanResource each) {
        Value tags = each.values().get("tags_all") == null ? each.values().get("tags") : each.values().get("tags_all");
        if (tags == null) {
            return new Mapping(Map.of(), each.line());
        }
        Mapping inner = new Mapping(Map.of("Tags", new Value.Entry(tags, tags.line())), each.line());
        return new Mapping(Map.of("Properties", new Value.Entry(inner, each.line())), each.line());
    }

    /** Its name in the code, with the module's where half the world uses the same name, and the instance's key. */
    private static String label(PlanResource each) {
        List<String> modules = Address.modules(each.module());
        boolean everyday = EVERYDAY.contains(each.name()) && !modules.isEmpty();
        String name = everyday ? modules.get(modules.size() - 1) : each.name();
        String label = each.key() == null ? name : name + " " + each.key();
        return Provider.of(each).map(provider -> label + " (" + provider.kind() + ")").orElse(label);
    }

    private String region(PlanResource each) {
        Optional<Provider> other = Provider.of(each);
        if (other.isPresent()) {
            return other.get().region().or(() -> Optional.ofNullable(configuration.region(each))).orElse(null);
        }
        String written = each.values().text("region");
        if (written != null) {
            return written;
        }
        String arn = each.values().text("arn");
        Matcher made = ARN_REGION.matcher(arn == null ? "" : arn);
        return made.matches() ? made.group(1) : configuration.region(each);
    }

    /** The root module's variables, of which some are declared secret. */
    private Map<String, Parameter> variables() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        plan.variables().forEach((name, value) -> {
            if (value instanceof Scalar scalar && scalar.kind() == Value.Kind.TEXT) {
                all.put(name, new Parameter(name, "String", scalar.text(), List.of(),
                        configuration.isSensitive(name), scalar.line()));
            }
        });
        return all;
    }
}
