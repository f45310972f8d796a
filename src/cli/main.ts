process.stderr.write("命令行还没有做完。\n");
process.exitCode = 2;
