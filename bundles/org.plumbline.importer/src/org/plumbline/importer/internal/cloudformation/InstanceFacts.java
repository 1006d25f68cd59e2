/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.PricingModel;
import org.plumbline.model.ProcessorArchitecture;

/** What instances, launch templates and launch configurations say in the same words. */
final class InstanceFacts {

    private static final Pattern ARM = Pattern.compile("^(a1|[a-z]+\\d+g[a-z]*)\\..*");

    /** Families whose types have bandwidth of their own to their disks only on request, or never. */
    private static final Pattern OLD = Pattern.compile("^([cmrt][123]|cc2|cr1|g[23]s?|hi1|hs1|i2)\\..*");

    private InstanceFacts() {
    }

    /** What holds for an instance that says something itself and takes the rest from a launch template. */
    static Resolved overlay(Resolved template, Resolved own) {
        if (!(template instanceof Resolved.Fields base) || !(own instanceof Resolved.Fields fields)) {
            return own;
        }
        Map<String, Resolved> both = new LinkedHashMap<>(base.values());
        both.putAll(fields.values());
        return new Resolved.Fields(both, fields.line());
    }

    static void apply(Compute compute, Resolved properties, ImportContext context) {
        if (!(properties instanceof Resolved.Fields)) {
            return;
        }
        properties.at("InstanceType").text().ifPresent(type -> {
            compute.setSize(type);
            compute.setArchitecture(architecture(type));
        });
        Resolved tokens = properties.at("MetadataOptions", "HttpTokens");
        compute.setMetadataTokens(Values.is(tokens, "required", Fact.NO));
        compute.setDiskBandwidth(diskBandwidth(properties));
        compute.setTemporaryCredentials(Values.given(properties.at("IamInstanceProfile")));
        compute.setKeyPair(Values.given(properties.at("KeyName")));
        Resolved monitoring = properties.at("Monitoring").isAbsent() ? properties.at("InstanceMonitoring")
                : properties.at("Monitoring");
        monitoring = monitoring.at("Enabled").isAbsent() ? monitoring : monitoring.at("Enabled");
        compute.setMetrics(Values.fact(monitoring, Fact.NO));
        compute.setEncryptedAtRest(disks(properties.at("BlockDeviceMappings")));
        boolean spot = !properties.at("SpotPrice").isAbsent()
                || properties.at("InstanceMarketOptions", "MarketType").text().filter("spot"::equals).isPresent();
        compute.setPricing(spot ? PricingModel.SPOT : PricingModel.ON_DEMAND);
        if (PlainSecrets.in(properties) == Fact.YES) {
            compute.setPlainTextSecrets(Fact.YES);
        }
        for (String key : List.of("SecurityGroupIds", "SecurityGroups")) {
            context.addSecurityGroups(compute, properties.at(key));
        }
        properties.at("NetworkInterfaces").items()
                .forEach(each -> context.addSecurityGroups(compute, interfaceGroups(each)));
        context.setPrincipal(compute, properties.at("IamInstanceProfile"));
    }

    static Resolved interfaceGroups(Resolved networkInterface) {
        Resolved set = networkInterface.at("GroupSet");
        return set.isAbsent() ? networkInterface.at("Groups") : set;
    }

    static ProcessorArchitecture architecture(String instanceType) {
        return ARM.matcher(instanceType).matches() ? ProcessorArchitecture.ARM64 : ProcessorArchitecture.X86_64;
    }

    /** Types of the current generations have the bandwidth without being asked; small old ones cannot have it. */
    private static Fact diskBandwidth(Resolved properties) {
        Optional<String> type = properties.at("InstanceType").text();
        boolean always = type.filter(name -> !OLD.matcher(name).matches()).isPresent();
        boolean never = type.filter(name -> name.matches("t[12]\\..*")).isPresent();
        return always ? Fact.YES : Values.fact(properties.at("EbsOptimized"), never ? Fact.UNKNOWN : Fact.NO);
    }

    /** An omitted Encrypted follows a setting of the account, which no template shows. */
    private static Fact disks(Resolved mappings) {
        List<Fact> facts = new ArrayList<>();
        for (Resolved mapping : mappings.items()) {
            if (!mapping.at("Ebs").isAbsent()) {
                facts.add(Values.fact(mapping.at("Ebs", "Encrypted"), Fact.UNKNOWN));
            }
        }
        return Values.all(facts);
    }

    /** Whether a public address is asked for; unknown when that is left to the subnet. */
    static Fact publicAddress(Resolved properties) {
        Fact direct = Values.fact(properties.at("AssociatePublicIpAddress"), Fact.UNKNOWN);
        for (Resolved each : properties.at("NetworkInterfaces").items()) {
            Fact fact = Values.fact(each.at("AssociatePublicIpAddress"), Fact.UNKNOWN);
            direct = fact == Fact.UNKNOWN ? direct : fact;
        }
        return direct;
    }

    /** Falls back to what the subnets hand out. */
    static Fact publicAddress(Fact asked, Resolved subnets, ImportContext context) {
        if (asked != Fact.UNKNOWN || subnets.isAbsent()) {
            return asked;
        }
        List<Fact> facts = new ArrayList<>();
        for (Resolved each : subnets.items()) {
            facts.add(each.target().flatMap(context::resource)
                    .map(subnet -> Values.fact(subnet.get("MapPublicIpOnLaunch"), Fact.NO)).orElse(Fact.UNKNOWN));
        }
        return facts.contains(Fact.YES) ? Fact.YES : Values.all(facts);
    }
}
