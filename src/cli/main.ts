import { answerCases } from './jsonl.ts'

process.exitCode = (await answerCases(process.stdin, process.stdout, process.stderr)) ? 2 : 0
