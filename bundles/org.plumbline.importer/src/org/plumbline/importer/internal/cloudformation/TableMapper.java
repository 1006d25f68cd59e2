/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;

/** DynamoDB tables and global tables. */
final class TableMapper implements ResourceMapper {

    private static final String GLOBAL = "AWS::DynamoDB::GlobalTable";

    @Override
    public List<String> types() {
        return List.of("AWS::DynamoDB::Table", GLOBAL);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        DataStore table = context.component(resource, DataStore.class, "aws.dynamodb");
        boolean global = resource.type().equals(GLOBAL);
        List<Resolved> replicas = resource.items("Replicas");
        Resolved settings = global && !replicas.isEmpty() ? replicas.get(0) : resource.properties();
        table.setEncryptedAtRest(Fact.YES);
        table.setEncryptedInTransit(Fact.YES);
        table.setAuthentication(Authentication.IAM);
        table.setInternetFacing(Fact.NO);
        table.setMultiZone(Fact.YES);
        table.setMultiRegion(Values.fact(replicas.size() > 1));
        Resolved key = global ? settings.at("SSESpecification") : settings.at("SSESpecification", "KMSMasterKeyId");
        table.setCustomerManagedKey(Values.given(key));
        Fact recovery = Values.fact(settings.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"),
                Fact.NO);
        table.setPointInTimeRecovery(recovery);
        table.setBackup(recovery);
        table.setDeletionProtection(Values.fact(settings.at("DeletionProtectionEnabled"), Fact.NO));
        table.setLifecycle(Values.given(resource.get("TimeToLiveSpecification")));
        StorageFacts.table(settings.at("TableClass"), table);
        capacity(resource, table, context);
    }

    private static void capacity(TemplateResource resource, DataStore table, ImportContext context) {
        Fact onDemand = Values.is(resource.get("BillingMode"), "PAY_PER_REQUEST", Fact.NO);
        if (onDemand == Fact.YES) {
            table.setPricing(PricingModel.PAY_PER_USE);
            table.setScaling(Scaling.AUTOMATIC);
        } else if (onDemand == Fact.NO) {
            table.setPricing(PricingModel.ON_DEMAND);
            boolean scaled = !context.referring(resource.id(), "AWS::ApplicationAutoScaling::ScalableTarget").isEmpty();
            table.setScaling(scaled ? Scaling.AUTOMATIC : Scaling.FIXED);
        }
    }
}
