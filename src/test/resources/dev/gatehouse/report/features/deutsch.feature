# language: de
Funktionalität: Auch auf Deutsch

  Szenario: geprüft
    Wenn 2 ms pass
    Dann the name "r1" is noted

  Szenario: ungeprüft
    Wenn 2 ms pass
    Und the name "r1" is noted
