/** First names that news prints often; many are also names of places. */
export const firstNames: ReadonlySet<string> = new Set(
  `
  Aaron Abby Abdel Abdi Abdul Abdullah Abdullahi Abigail Abraham Abu Ada Adam Aditya Adrian Agnes Ahmad
  Ahmed Ahmet Aidan Aisha Ajay Akash Akio Alain Alan Alassane Albert Alberto Alejandro Aleksandr
  Alessandro Alex Alexander Alexandra Alexei Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allen
  Allison Alma Amanda Amber Amelia Amina Amir Amit Amos Amy Ana Anand Anders Andre Andrea Andreas Andrei
  Andres Andrew Andy Angel Angela Angelina Angus Anil Anita Ann Anna Anne Annie Anthony Antoine Anton
  Antonio Anwar Apinya Archie Arjun Armando Arnold Arthur Arturo Arun Asad Ashley Ashok Asif Aubrey Audrey
  Austin Ayesha Aziz Ban Barack Barbara Barry Bashar Beatrice Ben Benazir Benedict Benjamin Bernard Bernie
  Beth Betsy Betty Beverly Bill Billy Bob Bobbie Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan
  Brent Brett Brian Bridget Brooke Brooklyn Bruce Bruno Bryan Caleb Cameron Carl Carla Carlo Carlos Carmen
  Carol Caroline Carolyn Carson Carter Catherine Cathy Cecil Cesar Chad Charles Charlie Charlotte Chelsea
  Cheryl Chester Chidi Chinedu Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara
  Clarence Claude Claudia Clifton Clint Clinton Clive Clyde Cole Colin Colleen Connie Connor Courtney
  Craig Cristina Crystal Curtis Cynthia Dakota Dale Dallas Dan Dana Daniel Danielle Danny Darrell Darren
  Darryl Dave David Dawn Dean Debbie Deborah Debra Deepak Denise Dennis Denver Derek Devon Diana Diane
  Dick Diego Dieter Dilip Dimitri Dmitri Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan
  Dustin Dwayne Dwight Dylan Earl Ed Eddie Eden Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine
  Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Elliot Elliott Elsie Emeka Emily Emma Enrique Eric
  Erica Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Faisal Farah Farid Fatima Felipe
  Felix Ferdinand Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Francois Frank
  Franklin François Fred Frederick Friedrich Gabriel Gail Gareth Garrett Gary Gavin Gemma Gene Geoff
  Geoffrey George Georgia Gerald Gerard Gerry Gilbert Giovanni Giuseppe Gladys Glen Glenn Gloria Gonzalo
  Gordon Grace Graeme Graham Grant Greg Gregory Guillermo Gus Gustavo Guy Habib Hamid Hamza Hannah Hans
  Harold Harriet Harry Harvey Hassan Hazel Heather Hector Heidi Helen Henri Henrik Henry Herbert Herman
  Hilary Hilda Hillary Hiroshi Holly Hope Hosni Houston Howard Hu Hugh Hugo Hunter Hussein Ian Ibrahim Ida
  Igor Imran Ingrid Irene Iris Isaac Isabel Isabella Isaiah Ismail Ivan Jack Jackie Jackson Jacob
  Jacqueline Jacques Jaime Jake Jamal James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff
  Jeffery Jeffrey Jenna Jennifer Jenny Jeremiah Jeremy Jermaine Jerome Jerry Jess Jesse Jessica Jesus Jill
  Jim Jimmy Jo Joan Joanna Joanne Joaquin Jodi Joe Joel Johan Johannes John Johnny Jon Jonathan Jordan
  Jorge Jose Joseph Josephine Josh Joshua José Joy Joyce Juan Juanita Judith Judy Julia Julian Julie Julio
  Jun June Justin Kamala Karen Karim Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith
  Kelly Kelsey Ken Kenneth Kenny Kent Kerry Kevin Khalid Kim Kimberly Kirk Kirsten Kirsty Klaus Kofi
  Kristen Kristin Kristina Kumar Kurt Kwame Kyle Lakshmi Lamar Lance Larry Lars Laura Lauren Laurence
  Laurent Laurie Lawrence Leah Lee Leila Leo Leon Leonard Leroy Leslie Lester Lewis Lily Lincoln Linda
  Lionel Lisa Liz Lloyd Logan Lois Lorenzo Lori Lorraine Louis Louise Lucas Lucia Lucy Luis Luke Luther
  Lydia Lynn Mackenzie Madeleine Madison Mahmoud Malcolm Malik Mandy Manuel Marc Marcel Marco Marcos
  Marcus Margaret Maria Marie Marilyn Mario Marion Mark Marsha Marshall Martha Martin Martina Marvin Mary
  María Mason Masoud Mathew Matt Matthew Maureen Maurice Max Maxim Maya Megan Mehmet Melanie Melinda
  Melissa Melvin Mia Michael Michele Michelle Miguel Mike Mikhail Mildred Milton Miriam Mitch Mitchell
  Mitt Mohamed Mohammad Mohammed Mohan Moira Molly Monica Montgomery Morgan Moses Muammar Muhammad Mustafa
  Nadia Nancy Naomi Narendra Natalia Natalie Natasha Nate Nathan Nathaniel Neil Nelson Ngozi Niall
  Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Noah Noel Nora Norma Norman Nouri Olga Oliver
  Olivia Olu Omar Orlando Osama Oscar Otto Owen Pablo Paige Pamela Paolo Parker Pat Patricia Patrick Paul
  Paula Pauline Pedro Peggy Penny Percy Perry Pete Peter Petr Phil Philip Philippe Phillip Phoenix Phyllis
  Pierre Pope Preston Prince Priya Quentin Quincy Rachel Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon
  Ramón Randall Randy Raul Ravi Ray Raymond Rebecca Recep Reggie Reginald Reid Rene Renee René Rex Rhys
  Ricardo Richard Rick Ricky Riley Rita Rob Robert Roberta Roberto Robin Robyn Rod Rodney Rodrigo Roger
  Roland Ron Ronald Ronnie Rory Rosa Rose Rosemary Ross Roy Ruben Rupert Russell Ruth Ryan Sabrina Said
  Salim Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Sasha Saul Scott Sean
  Sebastian Serena Serge Sergei Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelley
  Sherri Sherry Shirley Sidney Sierra Silvio Simon Skyler Sofia Sonia Sophia Sophie Spencer Stacey Stacy
  Stan Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Suresh Susan
  Suzanne Sven Sydney Syed Sylvia Tabitha Takeshi Tamara Tammy Tanner Tanya Tara Tariq Taylor Ted Teresa
  Terrence Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tomas Tommy Toni Tony Tracey
  Tracy Travis Trent Trenton Trevor Tristan Troy Tyler Tyrone Ursula Valerie Vanessa Vera Vernon Veronica
  Vicki Victor Victoria Vijay Vikram Vince Vincent Virginia Vivian Vladimir Wade Wallace Walt Walter Wanda
  Warren Wayne Wen Wendy Werner Wesley Wilhelm Will Willard William Willie Winston Wyatt Xavier Yasmin
  Yasser Yolanda Youssef Yuri Yusuf Yvonne Zach Zachary Zainab Zoe Zoltan
  `
    .trim()
    .split(/\s+/),
)
