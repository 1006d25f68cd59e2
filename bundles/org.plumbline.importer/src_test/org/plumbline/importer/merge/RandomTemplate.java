/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.plumbline.importer.Fixtures;
import org.plumbline.model.Workload;

/** A template that is edited at random, as teams edit theirs. */
final class RandomTemplate {

    private static final List<String> TYPES = List.of("EC2::VPC", "EC2::Subnet", "EC2::SecurityGroup", "SQS::Queue",
            "DynamoDB::Table", "S3::Bucket", "Lambda::Function", "RDS::DBInstance", "IAM::Role", "SNS::Topic",
            "CloudWatch::Alarm", "Quux::Thing");

    private static final class Resource {
        private final String type;
        private String id;
        private final Map<String, String> properties = new TreeMap<>();
        private final List<Resource> uses = new ArrayList<>();

        Resource(String type, String id) {
            this.type = type;
            this.id = id;
        }
    }

    private final Random random;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<Resource, Integer> numbers = new IdentityHashMap<>();
    private int names;

    RandomTemplate(Random random, int size) {
        this.random = random;
        for (int i = 0; i < size; i++) {
            add();
        }
    }

    Workload read() {
        return Fixtures.read("shop.yaml", text()).workload();
    }

    void edit() {
        Resource any = resources.isEmpty() ? null : resources.get(random.nextInt(resources.size()));
        int kind = any == null ? 0 : random.nextInt(8);
        switch (kind) {
            case 0, 1 -> add();
            case 2 -> remove(any);
            case 3 -> any.id = "Renamed" + names++;
            case 4 -> Collections.swap(resources, resources.indexOf(any), random.nextInt(resources.size()));
            case 5 -> use(any);
            default -> say(any);
        }
    }

    private void add() {
        Resource fresh = new Resource(TYPES.get(random.nextInt(TYPES.size())), "R" + names++);
        say(fresh);
        use(fresh);
        use(fresh);
        resources.add(random.nextInt(resources.size() + 1), fresh);
    }

    private void remove(Resource gone) {
        resources.remove(gone);
        resources.forEach(each -> each.uses.remove(gone));
    }

    private void use(Resource user) {
        if (resources.isEmpty()) {
            return;
        }
        Resource used = resources.get(random.nextInt(resources.size()));
        // Against circles, which a template must not have: only an older resource is used.
        if (!user.uses.remove(used) && resources.indexOf(used) >= 0 && number(used) < number(user)) {
            user.uses.add(used);
        }
    }

    private int number(Resource resource) {
        return numbers.computeIfAbsent(resource, r -> numbers.size());
    }

    private void say(Resource resource) {
        number(resource);
        Map<String, String> p = resource.properties;
        boolean yes = random.nextBoolean();
        switch (resource.type) {
            case "EC2::VPC", "EC2::Subnet" -> p.put("CidrBlock", "10." + random.nextInt(9) + ".0.0/16");
            case "EC2::SecurityGroup" -> p.put("SecurityGroupIngress", "[{IpProtocol: tcp, FromPort: " + random.nextInt(
                    3) + ", ToPort: 443, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 80, ToPort: "
                    + random.nextInt(3) + ", CidrIp: 0.0.0.0/0}]");
            case "SQS::Queue" -> p.put("SqsManagedSseEnabled", "" + yes);
            case "DynamoDB::Table" -> p.put("PointInTimeRecoverySpecification",
                    "{PointInTimeRecoveryEnabled: " + yes + "}");
            case "S3::Bucket" -> p.put("VersioningConfiguration", "{Status: " + (yes ? "Enabled" : "Suspended") + "}");
            case "Lambda::Function" -> p.put(yes ? "Timeout" : "MemorySize", "" + (128 + random.nextInt(3)));
            case "RDS::DBInstance" -> p.put(yes ? "MultiAZ" : "StorageEncrypted", "" + random.nextBoolean());
            case "IAM::Role" -> p.put("Description", "d" + random.nextInt(3));
            case "SNS::Topic" -> p.put("TopicName", "t" + random.nextInt(3));
            default -> p.put("Description", "d" + random.nextInt(3));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder("Resources:\n");
        for (Resource each : resources) {
            text.append("  ").append(each.id).append(":\n    Type: AWS::").append(each.type)
                    .append("\n    Properties:\n");
            each.properties.forEach((key, value) -> text.append("      ").append(key).append(": ").append(value)
                    .append('\n'));
            uses(each, text);
        }
        return text.append(resources.isEmpty() ? "  Only: {Type: 'AWS::SQS::Queue'}\n" : "").toString();
    }

    private static void uses(Resource user, StringBuilder text) {
        first(user, "EC2::VPC").ifPresent(vpc -> text.append("      VpcId: !Ref ").append(vpc).append('\n'));
        if (user.type.equals("Lambda::Function")) {
            first(user, "IAM::Role").ifPresent(role -> text.append("      Role: !GetAtt ").append(role)
                    .append(".Arn\n"));
            text.append("      VpcConfig:\n        SubnetIds: [").append(refs(user, "EC2::Subnet"))
                    .append("]\n        SecurityGroupIds: [").append(refs(user, "EC2::SecurityGroup"))
                    .append("]\n      Environment:\n        Variables:\n          A: b\n");
            user.uses.stream().filter(each -> each.type.matches("SQS.*|Dyn.*|S3.*|SNS.*")).forEach(each ->
                    text.append("          ").append(each.id).append(": !Ref ").append(each.id).append('\n'));
        }
        if (user.type.equals("RDS::DBInstance")) {
            text.append("      VPCSecurityGroups: [").append(refs(user, "EC2::SecurityGroup")).append("]\n");
        }
    }

    private static Optional<String> first(Resource user, String type) {
        return user.uses.stream().filter(each -> each.type.equals(type)).map(each -> each.id).findFirst();
    }

    private static String refs(Resource user, String type) {
        return String.join(", ", user.uses.stream().filter(each -> each.type.equals(type))
                .map(each -> "!Ref " + each.id).toList());
    }
}
