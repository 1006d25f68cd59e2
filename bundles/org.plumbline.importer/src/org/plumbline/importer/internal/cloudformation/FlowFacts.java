/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import org.plumbline.model.Authentication;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** What is known of a flow before it is drawn; null and UNKNOWN are open. */
record FlowFacts(String protocol, Integer port, Interaction interaction, Fact encrypted,
        Authentication authentication) {

    private static final int HTTPS = 443;

    /** A request over a network port. */
    static FlowFacts request(String protocol, Integer port, Fact encrypted) {
        return new FlowFacts(protocol, port, Interaction.REQUEST, encrypted, Authentication.UNKNOWN);
    }

    /** A call of a cloud service's interface: always HTTPS, always signed. */
    static FlowFacts api(Interaction interaction) {
        return new FlowFacts("HTTPS", HTTPS, interaction, Fact.YES, Authentication.IAM);
    }

    /** An event that the provider delivers inside its own network. */
    static FlowFacts event(Interaction interaction) {
        return new FlowFacts(null, null, interaction, Fact.YES, Authentication.IAM);
    }

    boolean fits(FlowFacts other) {
        return port == null || other.port == null || port.equals(other.port);
    }

    /** These facts, with those of the other where these are open. */
    FlowFacts with(FlowFacts other) {
        return new FlowFacts(protocol == null ? other.protocol : protocol, port == null ? other.port : port,
                interaction == Interaction.UNKNOWN ? other.interaction : interaction,
                encrypted == Fact.UNKNOWN ? other.encrypted : encrypted,
                authentication == Authentication.UNKNOWN ? other.authentication : authentication);
    }

    void applyTo(DataFlow flow) {
        flow.setProtocol(protocol);
        if (port != null) {
            flow.setPort(port);
        }
        flow.setInteraction(interaction);
        flow.setEncrypted(encrypted);
        flow.setAuthentication(authentication);
    }
}
