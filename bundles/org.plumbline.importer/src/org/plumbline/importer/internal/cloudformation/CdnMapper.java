/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;

/** CloudFront distributions and the origins behind them. */
final class CdnMapper implements ResourceMapper {

    /** Id of the managed policy CachingDisabled, the same in every account. */
    private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

    @Override
    public List<String> types() {
        return List.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        NetworkEntry cdn = context.component(resource, NetworkEntry.class, "aws.cloudfront");
        Resolved config = resource.get("DistributionConfig");
        cdn.setInternetFacing(Fact.YES);
        cdn.setMultiZone(Fact.YES);
        cdn.setCaching(caching(config));
        // Left out, it is the oldest version, other than in the console.
        cdn.setHttpVersion(config.at("HttpVersion").isAbsent() ? "1.1" : config.at("HttpVersion").text()
                .map(v -> v.contains("3") ? "3" : v.contains("2") ? "2" : "1.1").orElse(null));
        cdn.setLogging(Values.given(config.at("Logging")));
        cdn.setProvesItself(provesItself(config));
        cdn.setWebFirewall(Values.given(config.at("WebACLId")));
        List<Fact> encrypted = new ArrayList<>();
        encrypted.add(viewer(config.at("DefaultCacheBehavior")));
        config.at("CacheBehaviors").items().forEach(behaviour -> encrypted.add(viewer(behaviour)));
        cdn.setCompression(compression(config));
        cdn.setEncryptedInTransit(Values.all(encrypted));
        Resolved certificate = config.at("ViewerCertificate");
        Resolved minimum = certificate.at("MinimumProtocolVersion");
        if (minimum.isAbsent()) {
            // The provider's own certificate accepts every version.
            cdn.setMinimumTlsVersion(certificate.isOpen() ? null : "1.0");
        } else {
            minimum.text().filter(v -> v.startsWith("TLSv1"))
                    .ifPresent(v -> cdn.setMinimumTlsVersion(v.contains("1.3") ? "1.3" : v.contains("1.2") ? "1.2"
                            : v.contains("1.1") ? "1.1" : "1.0"));
        }
    }

    /** A bucket lets in the one that signs its requests; other origins may check a header that only this one sends. */
    private static Fact provesItself(Resolved config) {
        List<Fact> facts = new ArrayList<>();
        for (Resolved origin : config.at("Origins").items()) {
            boolean signs = !origin.at("OriginAccessControlId").isAbsent() || Values.given(
                    origin.at("S3OriginConfig", "OriginAccessIdentity")) == Fact.YES;
            boolean bucket = !origin.at("S3OriginConfig").isAbsent();
            facts.add(bucket ? Values.fact(signs)
                    : origin.at("OriginCustomHeaders").isAbsent() ? Fact.UNKNOWN : Fact.YES);
        }
        return Values.all(facts);
    }

    /** No when every behaviour names the provider's policy that keeps nothing. */
    private static Fact caching(Resolved config) {
        return Values.fact(behaviours(config).anyMatch(CdnMapper::caches));
    }

    /** Of what is kept, all has to be compressed, which is turned off unless a behaviour turns it on. */
    private static Fact compression(Resolved config) {
        return Values.all(behaviours(config).filter(CdnMapper::caches)
                .map(each -> Values.fact(each.at("Compress"), Fact.NO)).toList());
    }

    private static boolean caches(Resolved behaviour) {
        return behaviour.at("CachePolicyId").text().filter(CACHING_DISABLED::equals).isEmpty();
    }

    private static Stream<Resolved> behaviours(Resolved config) {
        return Stream.concat(Stream.of(config.at("DefaultCacheBehavior")),
                config.at("CacheBehaviors").items().stream());
    }

    private static Fact viewer(Resolved behaviour) {
        return behaviour.at("ViewerProtocolPolicy").text().map(policy -> Values.fact(!policy.equals("allow-all")))
                .orElse(Fact.UNKNOWN);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        for (Resolved origin : resource.items("DistributionConfig", "Origins")) {
            String policy = origin.at("CustomOriginConfig", "OriginProtocolPolicy").text().orElse("");
            FlowFacts facts = switch (policy) {
                case "http-only" -> FlowFacts.request("HTTP", 80, Fact.NO);
                case "https-only" -> FlowFacts.request("HTTPS", 443, Fact.YES);
                default -> FlowFacts.request(null, null, Fact.UNKNOWN);
            };
            origin.at("DomainName").references()
                    .forEach(r -> context.flow(resource.id(), r.logicalId(), facts, resource));
        }
    }
}
