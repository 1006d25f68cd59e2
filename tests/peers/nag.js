// Copyright (c) 2026 The Plumbline contributors.
// SPDX-License-Identifier: EPL-2.0
//
// Reviews templates, or all of a folder, with cdk-nag's AWS Solutions checks and prints how many it refused and found.
const fs = require('fs');
const path = require('path');
const cdk = require('aws-cdk-lib');
const {CfnInclude} = require('aws-cdk-lib/cloudformation-include');
const {AwsSolutionsChecks} = require('cdk-nag');

function templates(file) {
    if (!fs.statSync(file).isDirectory()) {
        return [file];
    }
    return fs.readdirSync(file).sort().flatMap(name => templates(path.join(file, name)))
        .filter(name => /\.(ya?ml|json|template)$/.test(name));
}

const out = fs.mkdtempSync(path.join(require('os').tmpdir(), 'nag-'));
const app = new cdk.App({outdir: out});
let refused = 0;
templates(process.argv[2]).forEach((file, number) => {
    const stack = new cdk.Stack(app, `Stack${number}`);
    try {
        new CfnInclude(stack, 'Template', {templateFile: file});
    } catch (e) {
        refused++;
        app.node.tryRemoveChild(`Stack${number}`);
        console.error(`${file}: ${String(e.message).split('\n')[0]}`);
    }
});
cdk.Aspects.of(app).add(new AwsSolutionsChecks({reports: false}));
const found = app.synth().stacks.flatMap(stack => stack.messages).length;
console.log(`${refused} refused, ${found} found`);
fs.rmSync(out, {recursive: true});
