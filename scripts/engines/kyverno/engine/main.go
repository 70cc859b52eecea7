// Kyverno's engine on many objects in one process. The CLI compiles every ValidatingPolicy anew for each object; this
// compiles each once, as the admission controller does, and judges on all cores.
//
//	engine -crd CRDS.yaml -objects OBJECTS.jsonl POLICY.yaml...
//
// OBJECTS has an object in JSON a line. Printed is one report in JSON: how many policies and objects were read, and a
// result for each object on which a policy had a say. Whatever it can't read ends it with exit code 2.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"sync"

	"github.com/go-logr/logr"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/data"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/policy"
	"github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno/utils/common"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/controller-runtime/pkg/log"
)

type report struct {
	Policies int      `json:"policies"`
	Objects  int      `json:"objects"`
	Results  []result `json:"results"`
}

type result struct {
	Policy  string `json:"policy"`
	Result  string `json:"result"`
	Message string `json:"message"`
	// The object's line, from 0.
	Object int `json:"object"`
}

// judge is what all policies of one form say of an object.
type judge func(object *unstructured.Unstructured) ([]engineapi.EngineResponse, error)

func main() {
	crds := flag.String("crd", "", "a file of CRDs, which tell a kind's plural")
	objects := flag.String("objects", "", "a file of objects, one in JSON a line")
	flag.Parse()
	if err := run(*crds, *objects, flag.Args()); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(2)
	}
}

func run(crds, objects string, policies []string) error {
	log.SetLogger(logr.Discard())
	data.InjectProcessor(data.NewCRDProcessor(nil))
	if crds != "" {
		if err := common.LoadCrdsFromPath(crds); err != nil {
			return fmt.Errorf("CRDs in %s: %w", crds, err)
		}
	}
	read, err := readObjects(objects)
	if err != nil {
		return err
	}
	loaded, err := policy.Load(nil, "", policies...)
	if err != nil {
		return err
	}
	for _, failure := range loaded.NonFatalErrors {
		return fmt.Errorf("%s: %w", failure.Path, failure.Error)
	}
	if err := refuseSameNames(loaded); err != nil {
		return err
	}
	judges, err := judgesOf(loaded)
	if err != nil {
		return err
	}
	results, err := judgeAll(judges, read)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(report{Policies: len(namesOf(loaded)), Objects: len(read), Results: results})
}

func readObjects(path string) ([]*unstructured.Unstructured, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var objects []*unstructured.Unstructured
	lines := bufio.NewScanner(bytes.NewReader(content))
	lines.Buffer(nil, len(content)+1)
	for lines.Scan() {
		object := &unstructured.Unstructured{}
		if err := object.UnmarshalJSON(lines.Bytes()); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, len(objects)+1, err)
		}
		objects = append(objects, object)
	}
	return objects, lines.Err()
}

func namesOf(loaded *policy.LoaderResults) []string {
	var names []string
	for _, given := range loaded.Policies {
		names = append(names, given.GetName())
	}
	for _, given := range loaded.ValidatingPolicies {
		names = append(names, given.GetName())
	}
	for _, given := range loaded.VAPs {
		names = append(names, given.GetName())
	}
	return names
}

// Results give a policy's name only.
func refuseSameNames(loaded *policy.LoaderResults) error {
	seen := map[string]bool{}
	for _, name := range namesOf(loaded) {
		if seen[name] {
			return fmt.Errorf("two policies are named %s", name)
		}
		seen[name] = true
	}
	return nil
}

func judgesOf(loaded *policy.LoaderResults) ([]judge, error) {
	var judges []judge
	if len(loaded.Policies) > 0 {
		each, err := judgeOneByOne(loaded)
		if err != nil {
			return nil, err
		}
		judges = append(judges, each)
	}
	if len(loaded.VAPs) > 0 {
		own, err := judgeAdmission(loaded.VAPs)
		if err != nil {
			return nil, err
		}
		judges = append(judges, own)
	}
	if len(loaded.ValidatingPolicies) > 0 {
		together, err := judgeTogether(loaded.ValidatingPolicies)
		if err != nil {
			return nil, err
		}
		judges = append(judges, together)
	}
	return judges, nil
}

func judgeAll(judges []judge, objects []*unstructured.Unstructured) ([]result, error) {
	found := make([][]result, len(objects))
	failed := make([]error, len(objects))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for index := range next {
				found[index], failed[index] = judgeOne(judges, objects[index], index)
			}
		})
	}
	for index := range objects {
		next <- index
	}
	close(next)
	workers.Wait()
	results := []result{}
	for index := range objects {
		if failed[index] != nil {
			return nil, fmt.Errorf("object %d: %w", index, failed[index])
		}
		results = append(results, found[index]...)
	}
	return results, nil
}

func judgeOne(judges []judge, object *unstructured.Unstructured, index int) ([]result, error) {
	var results []result
	for _, judge := range judges {
		responses, err := judge(object.DeepCopy())
		if err != nil {
			return nil, err
		}
		for _, response := range responses {
			for _, rule := range response.PolicyResponse.Rules {
				results = append(results, result{
					Policy: response.Policy().GetName(), Result: string(rule.Status()), Message: rule.Message(), Object: index,
				})
			}
		}
	}
	return results, nil
}
