swap "gender" { en = "woman, man", fr = "femme, homme" }
