/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Set;

import org.plumbline.rules.internal.OpenPortRule;
import org.plumbline.validation.Effort;

/** Administration ports that the whole internet may try. */
public final class OpenAdminPorts extends OpenPortRule {

    /** SSH, RDP, WinRM and VNC. */
    static final Set<Integer> PORTS = Set.of(20, 21, 22, 23, 3389, 5985, 5986, 5900);

    public OpenAdminPorts() {
        super(rule("SEC-NET-002", "Administration port is open to the internet")
                .high()
                .bestPractices("SEC05-BP02", "SEC06-BP03")
                .effort(Effort.LOW)
                .explanation("The security group lets any address reach a port for remote administration, such as SSH "
                        + "or RDP. Such ports are found and attacked within minutes.")
                .impact("One guessed password or unpatched service hands an attacker a machine inside the network, "
                        + "from where ransom and data theft start.")
                .remediation("Remove the traffic rule. Administer through a session service that needs no open port, "
                        + "or allow only the address range of the company's VPN."),
                PORTS, "administration ports",
                "Remote administration from anywhere leaves a password or a key as the only guard.",
                "Administrators need a session service or the VPN from then on.");
    }
}
