package main

import (
	"context"
	"fmt"

	"github.com/kyverno/kyverno/pkg/admissionpolicy"
	"github.com/kyverno/kyverno/pkg/cel/matching"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"github.com/kyverno/kyverno/pkg/utils/restmapper"
	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/admission/plugin/webhook/matchconditions"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

// judgeAdmission is for ValidatingAdmissionPolicies: the API server's own library judges, and like there each is compiled
// once. Their bindings are not read.
func judgeAdmission(policies []admissionregistrationv1.ValidatingAdmissionPolicy) (judge, error) {
	mapper, err := restmapper.GetRESTMapper(nil)
	if err != nil {
		return nil, err
	}
	validators := make([]validating.Validator, len(policies))
	for index := range policies {
		if validators[index], err = validatorOf(&policies[index]); err != nil {
			return nil, fmt.Errorf("policy %s: %w", policies[index].GetName(), err)
		}
	}
	matcher := matching.NewMatcher()
	return func(object *unstructured.Unstructured) ([]engineapi.EngineResponse, error) {
		gvk := object.GroupVersionKind()
		mapping, err := mapper.RESTMapping(gvk.GroupKind(), gvk.Version)
		if err != nil {
			return nil, fmt.Errorf("no CRD names the plural of %s: %w", gvk, err)
		}
		namespace := &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: object.GetNamespace()}}
		request := admission.NewAttributesRecord(
			object, nil, gvk, object.GetNamespace(), object.GetName(), mapping.Resource, "", admission.Create, nil, false, admissionpolicy.ResolveUser(nil),
		)
		versioned, err := admission.NewVersionedAttributes(request, gvk, nil)
		if err != nil {
			return nil, err
		}
		var responses []engineapi.EngineResponse
		for index := range policies {
			policy := &policies[index]
			matches, err := matcher.Match(&matching.MatchCriteria{Constraints: policy.Spec.MatchConstraints}, request, namespace)
			if err != nil {
				return nil, fmt.Errorf("policy %s: %w", policy.GetName(), err)
			}
			if !matches {
				continue
			}
			answer := validators[index].Validate(context.Background(), mapping.Resource, versioned, nil, namespace, celconfig.RuntimeCELCostBudget, nil)
			response := engineapi.NewEngineResponse(*object, engineapi.NewValidatingAdmissionPolicy(policy), nil)
			response.PolicyResponse.Rules = rulesOf(policy.GetName(), answer)
			responses = append(responses, response)
		}
		return responses, nil
	}, nil
}

func validatorOf(policy *admissionregistrationv1.ValidatingAdmissionPolicy) (validating.Validator, error) {
	if policy.Spec.ParamKind != nil {
		return nil, fmt.Errorf("its parameters are objects, which nobody gives here")
	}
	compiler, err := admissionpolicy.NewCompiler(policy.Spec.MatchConditions, policy.Spec.Variables)
	if err != nil {
		return nil, err
	}
	compiler.WithValidations(policy.Spec.Validations)
	compiler.WithAuditAnnotations(policy.Spec.AuditAnnotations)
	var variables cel.OptionalVariableDeclarations
	compiler.CompileVariables(variables)
	matcher := matchconditions.NewMatcher(compiler.CompileMatchConditions(variables), policy.Spec.FailurePolicy, "", "", "")
	return validating.NewValidator(
		compiler.CompileValidations(variables), matcher, compiler.CompileAuditAnnotationsExpressions(variables),
		compiler.CompileMessageExpressions(variables), policy.Spec.FailurePolicy, nil,
	), nil
}

// rulesOf has an answer for each validation that failed, or one.
func rulesOf(policy string, answer validating.ValidateResult) []engineapi.RuleResponse {
	if answer.Decisions == nil {
		return []engineapi.RuleResponse{*engineapi.RuleSkip(policy, engineapi.Validation, "match conditions aren't met", nil)}
	}
	var rules []engineapi.RuleResponse
	for _, decision := range answer.Decisions {
		switch {
		case decision.Evaluation == validating.EvalError:
			rules = append(rules, *engineapi.RuleError(policy, engineapi.Validation, decision.Message, nil, nil))
		case decision.Action == validating.ActionDeny:
			rules = append(rules, *engineapi.RuleFail(policy, engineapi.Validation, decision.Message, nil))
		}
	}
	if len(rules) == 0 {
		rules = append(rules, *engineapi.RulePass(policy, engineapi.Validation, "", nil))
	}
	return rules
}
