/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on operational excellence: one line a rule. */
public final class OperationalExcellenceRules {

    private static final Rule<?>[] ALL = {
        new ComponentWithoutAlarm(),
        new NoAlarms(),
        new AlarmTellsNobody(),
        new NoInfrastructureAsCode(),
        new ManualDeployment(),
        new NoAutomatedDeployment(),
        new LogRetentionUnset(),
        new PipelineWithoutTests(),
        new AllAtOnceRollout(),
        new NoRunbooks(),
        new NoTracing(),
        new NobodyOnCall(),
        new NoEscalationPath(),
        new NoPlaybooks(),
        new EventsNotRanked(),
        new CustomersNotTold(),
        new NoPostIncidentReviews(),
        new KnowledgeNotKept(),
        new NoImprovementProcess(),
        new NoBusinessIndicators(),
        new OperationsNotMeasured(),
        new NotUnderVersionControl(),
        new ChangesNotReviewed(),
        new NoRollbackPlan(),
        new NoReadinessReview(),
        new NoSupportPlan(),
        new WorkloadWithoutOwner(),
        new ComponentWithoutOwner(),
        new NoReviewTeam(),
        new NoAvailabilityObjective(),
        new CriticalityNotStated(),
        new PersonalDataWithoutScheme(),
        new ComputeWithoutLogs(),
        new NoDashboard(),
        new UserExperienceUnseen(),
        new ExternalSystemUnwatched(),
        new AlarmsWithoutProcedure(),
        new OnlyResourceAlarms(),
        new TraceStartsLate(),
        new PipelineWithoutSecurityScan(),
        new NoTestEnvironment(),
        new NoAutomaticRollback(),
        new NoCanary(),
        new RareReleases(),
        new DeployedApart(),
    };

    private OperationalExcellenceRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
