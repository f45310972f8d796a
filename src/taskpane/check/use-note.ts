import type { TextareaProps } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";

/** A text that is asked for and must not be blank: what its form, its field and its box need. */
export interface Note {
  readonly onSubmit: (event: FormEvent) => void;
  readonly field: { readonly validationState: "error" | "none"; readonly validationMessage: string | null };
  readonly input: { readonly value: string; readonly onChange: NonNullable<TextareaProps["onChange"]> };
}

/** `missing`: said when there is nothing to save. */
export function useNote(initial: string, missing: string, onSave: (text: string) => Promise<void>): Note {
  const [text, setText] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  return {
    onSubmit: (event) => {
      event.preventDefault();
      const words = text.trim();
      setMissing(words === "");
      if (words !== "") void onSave(words);
    },
    field: { validationState: isMissing ? "error" : "none", validationMessage: isMissing ? missing : null },
    input: {
      value: text,
      onChange: (_, { value }) => {
        setText(value);
        setMissing(false);
      },
    },
  };
}
