// The one rule of the models that the linter does not bring: raising to a power, whose last bits differ between browsers.
const message = 'Its last bits differ between browsers: use models/random/elementary.ts.';

const noPowers = {
  create: (context) => ({
    BinaryExpression(node) {
      if (node.operator === '**') context.report({ node, message });
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') context.report({ node, message });
    },
  }),
};

export default { meta: { name: 'elementary' }, rules: { 'no-powers': noPowers } };
