package main

import (
	"fmt"
	"io"

	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/policy"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/processor"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/store"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/variables"
	"github.com/kyverno/kyverno/pkg/config"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"github.com/kyverno/kyverno/pkg/utils/restmapper"
	policyvalidation "github.com/kyverno/kyverno/pkg/validation/policy"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// judgeOneByOne is for ClusterPolicies, which Kyverno's handlers compile for each object that they match, in a cluster too.
func judgeOneByOne(loaded *policy.LoaderResults) (judge, error) {
	account := config.KyvernoUserName(config.KyvernoServiceAccountName())
	for _, given := range loaded.Policies {
		if _, err := policyvalidation.Validate(given, nil, nil, true, account, account); err != nil {
			return nil, fmt.Errorf("policy %s: %w", given.GetName(), err)
		}
	}
	mapper, err := restmapper.GetRESTMapper(nil)
	if err != nil {
		return nil, err
	}
	var local store.Store
	local.SetLocal(true)
	return func(object *unstructured.Unstructured) ([]engineapi.EngineResponse, error) {
		each := processor.PolicyProcessor{
			Store: &local, Policies: loaded.Policies, Resource: *object, Variables: &variables.Variables{},
			Rc: &processor.ResultCounts{}, Out: io.Discard, RESTMapper: mapper,
		}
		return each.ApplyPoliciesOnResource()
	}, nil
}
