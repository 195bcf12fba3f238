internal import TextMatching

/// Prose in which nothing of interest happens, to measure phrases with.
enum OrdinaryText {
  /// A text of each language.
  static let texts: [(Language, String)] = [(.english, english), (.french, french)]

  private static let english = """
    My neighbour called yesterday because the water in the hall was still running. She said that the \
    man from the office had been there in the morning, and that he would come back with his tools. \
    We waited for two hours. In the end her brother took the key, went down to the basement and \
    closed the tap himself. The owner thanked him and said they would not raise the rent this year. \
    I work at the bakery on the corner, four days a week, and my husband drives a bus. Our daughter \
    goes to school across the park. She has many friends there, and her teacher told us that she \
    reads well. On Friday the class went to the museum. They had to be at the bus by eight, and each \
    child brought lunch and ten dollars. When they came home they were tired, and the girls talked \
    about it all evening. My sister lives with her family in another town. She called to say that \
    they are looking for a new house, because the old one is too small and it is far from her job. \
    The boss let her leave early so that she could see the place. It has three rooms and a garden, \
    and the people next door seem kind. She asked me if I could lend her some money until the bank \
    has made up its mind. I told her that I would have to speak with my husband first. Last week a \
    woman at the store could not find her phone. We looked everywhere, and a boy found it under the \
    table where she had put down her bag. She wanted to give him something for his help, but he did \
    not want it. He said that anyone would have done the same.
    """

  private static let french = """
    Ma voisine a appelé hier parce que l'eau coulait encore dans le corridor. Elle a dit que l'homme \
    du bureau était passé le matin et qu'il allait revenir avec ses outils. On a attendu deux heures. \
    À la fin, son frère a pris la clé, il est descendu au sous-sol et il a fermé l'eau lui-même. Le \
    propriétaire l'a remercié et a dit qu'ils n'allaient pas augmenter le loyer cette année. Je \
    travaille à la boulangerie du coin, quatre jours par semaine, et mon mari conduit un autobus. \
    Notre fille va à l'école de l'autre côté du parc. Elle a beaucoup d'amis là-bas, et son \
    enseignante nous a dit qu'elle lit bien. Vendredi, la classe est allée au musée. Il fallait être \
    à l'autobus à huit heures, et chaque enfant a apporté son dîner et dix dollars. Quand ils sont \
    rentrés à la maison, ils étaient fatigués, et les filles en ont parlé toute la soirée. Ma soeur \
    vit avec sa famille dans une autre ville. Elle a appelé pour dire qu'ils cherchent une nouvelle \
    maison, parce que l'ancienne est trop petite et qu'elle est loin de son travail. Le patron l'a \
    laissée partir plus tôt pour qu'elle puisse voir la place. Il y a trois chambres et un jardin, et \
    les gens d'à côté ont l'air gentils. Elle m'a demandé si je pouvais lui prêter de l'argent \
    jusqu'à ce que la banque se décide. Je lui ai répondu que je devais d'abord en parler avec mon \
    mari. La semaine passée, une femme au magasin ne trouvait plus son téléphone. On a cherché \
    partout, et un garçon l'a trouvé sous la table où elle avait mis son sac. Elle voulait lui donner \
    quelque chose pour son aide, mais il n'en a pas voulu. Il a dit que n'importe qui aurait fait la \
    même chose.
    """
}
