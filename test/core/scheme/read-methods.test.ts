import { readMethods } from "../../../src/core/scheme/read-methods";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";

describe("methods under henan-2010", () => {
  test.each([
    ["集中点评", ["集中点评"]],
    ["集中", ["集中点评"]],
    ["集 中 点 评", ["集中点评"]],
    ["个别点评、集中点评", ["个别点评", "集中点评"]],
    ["集中和现场点评", ["集中点评", "现场点评"]],
    ["现场点评（走访）", ["现场点评"]],
    ["民主生活会集中点评", ["集中点评"]],
    ["民主生活会", ["个别点评"]],
    ["谈心谈话", ["随机点评"]],
    ["下基层调研", ["现场点评"]],
    ["会后，集中点评", ["集中点评"]],
    ["电话点评", ["其他"]],
    ["电话点评、集中点评", ["其他", "集中点评"]],
    ["书面", ["其他"]],
    ["", []],
    ["  ", []],
  ])("%j reads as %j", (text, expected) => {
    expect(readMethods(text, HENAN_2010)).toEqual(expected);
  });
});

describe("methods under general", () => {
  test.each([
    ["座谈", ["座谈点评"]],
    ["走访、慰问", ["走访点评", "慰问点评"]],
    ["双述双评", ["双述双评"]],
    ["个别谈话", ["个别点评"]],
    ["谈话", ["谈话点评"]],
    ["会议集中", ["集中点评"]],
    ["支部互评", ["互评"]],
    ["雙述雙評", ["双述双评"]],
    ["現場點評", ["现场点评"]],
    ["一会双讲三评", ["一会双讲三评"]],
  ])("%j reads as %j", (text, expected) => {
    expect(readMethods(text, GENERAL)).toEqual(expected);
  });
});
