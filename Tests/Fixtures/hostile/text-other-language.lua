-- expect: error
-- Is written in another language.
import os; os.system("id")
