/** A later, wider word for a role: "the minister" after "Education Secretary". Source: general English, written by hand. */
export const roleKinds: ReadonlyMap<string, readonly string[]> = new Map(
  `minister secretary chancellor premier|lawmaker senator representative congressman congresswoman mp deputy|politician senator mp mayor councillor minister
|coach manager trainer|manager coach|boss manager chief executive chairman chairwoman|executive chief ceo director chairman
|chief head director executive commissioner|lawyer barrister solicitor attorney counsel|attorney lawyer counsel
|singer soprano tenor baritone bass alto vocalist|musician pianist violinist drummer guitarist composer conductor cellist
|officer sergeant inspector constable detective superintendent|detective inspector sergeant|doctor surgeon physician consultant gp dr
|scientist physicist biologist chemist researcher professor ecologist geologist|researcher scientist professor author
|academic professor lecturer|player striker midfielder defender goalkeeper captain forward winger|writer novelist author poet playwright
|actor actress|official commissioner director|soldier general colonel captain major sergeant|general commander|leader chairman president head
|teacher head headteacher headmaster|head headteacher director|owner proprietor landlord founder|spokesman spokeswoman|farmer grower`
    .replace(/\n/g, '')
    .split('|')
    .map((line) => {
      const [wide, ...narrow] = line.split(' ');
      return [wide, narrow];
    }),
);
