package main

import (
	"context"
	"fmt"

	policiesv1beta1 "github.com/kyverno/api/api/policies.kyverno.io/v1beta1"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/variables"
	celengine "github.com/kyverno/kyverno/pkg/cel/engine"
	"github.com/kyverno/kyverno/pkg/cel/libs"
	"github.com/kyverno/kyverno/pkg/cel/matching"
	"github.com/kyverno/kyverno/pkg/cel/policies/vpol/compiler"
	"github.com/kyverno/kyverno/pkg/cel/policies/vpol/engine"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"github.com/kyverno/kyverno/pkg/utils/restmapper"
	admissionv1 "k8s.io/api/admission/v1"
	authenticationv1 "k8s.io/api/authentication/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// alone is a world where nothing stands beside the object under review. Kyverno's own for use outside of a cluster refuses to list a kind
// of which it was given no object.
type alone struct{ libs.Context }

func (alone) ListResources(string, string, string, map[string]string) (*unstructured.UnstructuredList, error) {
	return &unstructured.UnstructuredList{}, nil
}

// judgeTogether is for ValidatingPolicies: compiled here, once, and kept.
func judgeTogether(policies []policiesv1beta1.ValidatingPolicyLike) (judge, error) {
	// The compiler takes it from there.
	libs.LibraryContext = alone{libs.NewFakeContextProvider()}
	provider, err := engine.NewProvider(compiler.NewCompiler(), policies, nil)
	if err != nil {
		return nil, err
	}
	mapper, err := restmapper.GetRESTMapper(nil)
	if err != nil {
		return nil, err
	}
	none := &variables.Variables{}
	policyEngine := engine.NewEngine(provider, none.Namespace, matching.NewMatcher())
	return func(object *unstructured.Unstructured) ([]engineapi.EngineResponse, error) {
		gvk := object.GroupVersionKind()
		// The CLI guesses a plural that it doesn't know; here it is an error.
		mapping, err := mapper.RESTMapping(gvk.GroupKind(), gvk.Version)
		if err != nil {
			return nil, fmt.Errorf("no CRD names the plural of %s: %w", gvk, err)
		}
		request := celengine.Request(
			libs.LibraryContext, gvk, mapping.Resource, "", object.GetName(), object.GetNamespace(),
			admissionv1.Create, authenticationv1.UserInfo{}, object, nil, false, nil,
		)
		answer, err := policyEngine.Handle(context.Background(), request, nil)
		if err != nil {
			return nil, err
		}
		responses := make([]engineapi.EngineResponse, 0, len(answer.Policies))
		for _, said := range answer.Policies {
			response := engineapi.EngineResponse{Resource: *object, PolicyResponse: engineapi.PolicyResponse{Rules: said.Rules}}
			responses = append(responses, response.WithPolicy(engineapi.NewValidatingPolicyFromLike(said.Policy)))
		}
		return responses, nil
	}, nil
}
