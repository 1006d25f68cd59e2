/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;
import org.plumbline.model.Node;

/** The flows that a reader of a template sees, listed by hand, and no others. */
class PlainFlowsTest {

    @ParameterizedTest
    @CsvSource({
        "tickets.yaml, internet-users>Balancer Balancer>Web Web>Cache Web>Login Web>Pool Pool>Login Pool>Store Web>Bus "
                + "Web>Scans Bus>Sold Sold>PrintJobs",
        "loans.yaml, internet-users>Applications Applications>Decide Decide>Score Decide>Loans Decide>ByHand "
                + "Decide>Decisions Score>Models Score>BureauKey Loans>Audit ByHand>Forgotten Decisions>Mail "
                + "Nightly>Score",
        "meters.yaml, Readings>Deliver Deliver>Clean Deliver>Lake Readings>Alarmed Alarmed>Alarms Alarmed>Limits "
                + "Alarms>OnCall Crawl>Lake Crawl>Catalog Compact>Lake Analysts>Results",
        "rides.yaml, internet-users>Api Api>Riders Api>Book Book>Rides Book>Requests Requests>Match Match>Nearest "
                + "Match>Bus Bus>Matched Matched>Push Matched>PartnerApi Rides>Index Index>Lost Index>Search "
                + "internet-users>Graph Graph>Riders Graph>Search Graph>Rides",
        "museum.yaml, Zone>Edge internet-users>Edge Edge>Site Edge>Api Edge>Language Api>Find Find>Index "
                + "Uploads>Shrink Shrink>Broken Shrink>Site",
        "claims.plan.json, internet-users>claims claims>module.submit module.submit>module.store module.submit>photos "
                + "module.store>module.assess photos>module.assess module.assess>settled settled>letters",
        "parking.plan.json, main>edge internet-users>edge edge>entry entry>app app>spots app>module.database app>login "
                + "app>gates gates>lost",
    })
    void areAllFound(String file, String expected) {
        assertEquals(new TreeSet<>(Set.of(expected.split(" "))),
                Importers.read(Path.of("src_test/org/plumbline/importer/flows", file), ImportOptions.DEFAULT).workload()
                        .getFlows().stream().map(f -> name(f.getSource()) + ">" + name(f.getTarget()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** An address without its type, and without the only resource of a module that matters here. */
    private static String name(Node node) {
        return node.getId().replaceAll("^aws_\\w+\\.|\\.aws_\\w+\\.this$", "");
    }
}
