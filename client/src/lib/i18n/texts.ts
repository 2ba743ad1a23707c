/** Every key of the Korean texts, and a singular beside each counted one. A missing or extra key does not compile. */
export type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> } & {
  [K in keyof T & string as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
