export type Origin = 'dutch' | 'frisian' | 'polish' | 'turkish' | 'arabic' | 'surinamese';

export interface Surname {
  readonly prefix?: string;
  readonly name: string;
  readonly origin: Origin;
}

const of =
  (origin: Origin) =>
  (text: string): Surname => {
    const [prefix, name] = text.split('|');
    return name === undefined ? { name: text, origin } : { prefix: prefix ?? '', name, origin };
  };

/** Surnames that are common where they come from. */
export const surnames: readonly Surname[] = [
  ...[
    'de|Vries',
    'van den|Berg',
    'Jansen',
    'van der|Meer',
    "in 't|Veld",
    'Hoekstra-Smit',
    'ter|Haar',
    "'t|Hooft",
    'Meijer',
    'Dekker',
  ].map(of('dutch')),
  ...['Hoekstra', 'Sjoerdsma', 'Wiersma', 'van der|Zwaag', 'Dijkstra', 'Ypma'].map(of('frisian')),
  ...['Wiśniewski', 'Kowalczyk', 'Łukaszewicz', 'Żak', 'Wójcik', 'Grzelak'].map(of('polish')),
  ...['Yıldız', 'Öztürk', 'Şahin', 'Çelik', 'Kılıç', 'Aydoğan'].map(of('turkish')),
  ...['el|Khattabi', 'Ben Ali', 'Bouzidi', 'El Amrani', 'Haddad', 'Benslimane'].map(of('arabic')),
  ...['Ramdin', 'Kalloe', 'Tjin A Tsoi', 'Pinas', 'Ramautarsing', 'Wong Loi Sing'].map(of('surinamese')),
];

/** Given names, by the names beside which they mostly stand. */
export const givenNames: Readonly<Record<Origin, Readonly<Record<'male' | 'female', readonly string[]>>>> = {
  dutch: {
    male: ['Johannes', 'Willem', 'Cornelis', 'Pieter', 'Sander', 'Thijs'],
    female: ['Johanna', 'Maria', 'Wilhelmina', 'Annelies', 'Sanne', 'Lieke'],
  },
  frisian: {
    male: ['Sjoerd', 'Jelle', 'Wiebe', 'Douwe', 'Tjeerd'],
    female: ['Froukje', 'Sietske', 'Aukje', 'Tjitske', 'Hiske'],
  },
  polish: {
    male: ['Paweł', 'Łukasz', 'Tomasz', 'Grzegorz'],
    female: ['Małgorzata', 'Agnieszka', 'Zofia', 'Elżbieta'],
  },
  turkish: {
    male: ['Mehmet', 'Mustafa', 'İbrahim', 'Hüseyin', 'Oğuz'],
    female: ['Ayşe', 'Fatma', 'Elif', 'Gülşen', 'Zeynep'],
  },
  arabic: {
    male: ['Mohammed', 'Youssef', 'Abdelkader', 'Rachid'],
    female: ['Fatima', 'Khadija', 'Naïma', 'Samira'],
  },
  surinamese: {
    male: ['Radjesh', 'Winston', 'Soerdj', 'Kenneth'],
    female: ['Shanti', 'Indra', 'Mavis', 'Roshnie'],
  },
};
